<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; le tabelle Unicode: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Chiede conferma prima che un messaggio parta verso un dominio che somiglia soltanto a quello voluto. Non ha server e non invia nulla: ciò che vede e ciò che rispondi resta su questo computer.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Estensioni esistenti</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>File di log</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Criteri dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>Mostra di nuovo il &amp;benvenuto</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Questa versione e i suoi elenchi</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>una versione senza data</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>un elenco senza data</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>al {day}, più di un anno fa: installa un Sendward più recente</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Aggiungi un account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Modifica l&apos;account</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Inserisci la password; è conservata separatamente per ogni server.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Inserisci prima il tuo indirizzo.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Trovato: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Funziona. Il server segnala ogni bozza salvata in {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Funziona. La cartella {folder} viene controllata ogni minuto.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>L&apos;account {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Ricerca del server…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward apre la cartella delle bozze in sola lettura e legge le intestazioni, nient&apos;altro. La password va nel portachiavi del desktop e solo a questo server.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>Prova di {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Prova in corso; se si apre una finestra del browser, accedi lì…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>Cartella delle &amp;bozze</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>La prima volta, tutte quelle che ci sono</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Per le bozze salvate mentre Sendward non era in esecuzione non si chiede una per una: una sola riga dice quante contengono un indirizzo dubbio, e la cronologia le elenca.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Bozze all&apos;a&amp;vvio</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Nessuna di quelle che ci sono</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Cerca un server di posta con i nomi consueti.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Nessuna (solo questo computer)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Quelle salvate dall&apos;ultima volta</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>P&amp;rotezione, porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS, qualsiasi certificato (solo questo computer)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Accesso</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L&apos;indirizzo</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>Quella che dice il server</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Senza modifiche</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>Con Google, nel browser</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>Con Microsoft, nel browser</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una password</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Con un token</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>tu@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Aggiungi un account…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Rimuovere davvero?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Smette di sorvegliare l&apos;account e toglie la sua password dal portachiavi.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Installa di nuovo</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>&amp;Installa il componente aggiuntivo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Qui non è stato trovato Thunderbird.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Rimuovi il componente aggiuntivo da Thunderbird</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>Il componente aggiuntivo è installato e attivo.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>Il componente aggiuntivo è installato qui per tutti.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>Il componente aggiuntivo è installato, ma richiede Thunderbird {version} o successivo.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>Il componente aggiuntivo è installato, ma disattivato in Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>Il componente aggiuntivo è installato. Thunderbird lo caricherà al prossimo avvio.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>Il componente aggiuntivo non è installato. Con esso un messaggio in partenza è trattenuto finché non decidi; senza, si controllano solo le bozze salvate.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Il componente aggiuntivo è di un&apos;altra versione di Sendward. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird installato come {build} è isolato dagli altri programmi: lì il componente aggiuntivo non funziona. Bozze salvate e indirizzi copiati si controllano lo stesso.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird ti chiederà conferma: dopo il prossimo avvio, apri il suo menu, scegli “Sendward installato in Thunderbird”, poi “Attiva”.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Sempre per {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Fino a una data…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Usa {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Sempre per tutti gli indirizzi di {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Per chi e fino a quando lasciare l&apos;indirizzo com&apos;è</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>Al posto di {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Solo &amp;questa volta</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>Lascia {address} com&apos;è: scegli per quanto tempo</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usa {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Usa invece {address}</translation>
    </message>
    <message>
        <source>{answer}…</source>
        <translation>{answer}…</translation>
    </message>
</context>
<context>
    <name>ApprovalForm</name>
    <message>
        <source>A reason is asked for; it is kept in the journal.</source>
        <translation>Viene chiesto un motivo, che resta nella cronologia.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Vale per</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>Lascia {address} com&apos;è</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Scrivi “{end}” per confermare:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Perché lo lasci com&apos;è?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>tutti gli indirizzi di {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>fino al (compreso)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Non è stato possibile accettare la tua risposta. {problem} Rispondi di nuovo.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n bozza salvata mentre Sendward non chiedeva contiene un indirizzo dubbio.</numerusform>
            <numerusform>%n bozze salvate mentre Sendward non chiedeva contengono un indirizzo dubbio.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mentre non c&apos;eri</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Indirizzi da controllare</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>Il vecchio file delle impostazioni è stato conservato come {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>Non è stato possibile leggere o controllare %n indirizzo.</numerusform>
            <numerusform>Non è stato possibile leggere o controllare %n indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Indirizzo o dominio</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Controlla un indirizzo</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Svuota il campo</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n indirizzo controllato: non somiglia a nessuno di quelli protetti.</numerusform>
            <numerusform>%n indirizzi controllati: nessuno somiglia a uno protetto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Ciò che scrivi qui viene controllato ma non conservato.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message numerus="yes">
        <source>%n addresses were looked at.</source>
        <translation>
            <numerusform>È stato esaminato %n indirizzo.</numerusform>
            <numerusform>Sono stati esaminati %n indirizzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n file non si è potuto leggere, {file}: {problem}</numerusform>
            <numerusform>%n file non si sono potuti leggere, il primo è {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n degli indirizzi sembra sbagliato.</numerusform>
            <numerusform>%n degli indirizzi sembrano sbagliati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Controlla ora</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Controllo generale</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Lascia com&apos;è l&apos;indirizzo {address}</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Lascia com&apos;è questo indirizzo</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Esame dei tuoi programmi di posta…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Nessun controllo generale da quando Sendward è stato avviato.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Nessuno di essi sembra sbagliato.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Regole che inoltrano, rubriche, copie, risposte a un altro indirizzo</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Si vedono i primi {count}; “sendward checkup” ne elenca altri.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… e in %n altro posto</numerusform>
            <numerusform>… e in altri %n posti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Programmi di posta</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n indirizzo somiglia a uno protetto, e hai scelto di lasciarlo com&apos;è.</numerusform>
            <numerusform>%n indirizzi somigliano a indirizzi protetti, e hai scelto di lasciarli come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n indirizzo somiglia a uno protetto, e la tua organizzazione si fida del suo dominio.</numerusform>
            <numerusform>%n indirizzi somigliano a indirizzi protetti, e la tua organizzazione si fida dei loro domini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Nessun indirizzo negli appunti somiglia a uno protetto.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward si sta ancora avviando; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Qui gli appunti non si possono leggere</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>Non c&apos;è nessun indirizzo negli appunti.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Intendevi</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Guarda bene “{typed}”.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Hai scritto</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>Manca “{meant}” di {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>“{typed}” dove {domain} ha “{meant}”.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>“{typed}” non è in {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>“{typed}” è scritto con: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>&amp;Invia il messaggio appena è corretto</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Usa tutte le &amp;correzioni</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Controlla l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Chiude questa finestra; nulla viene cambiato o approvato.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Solo &amp;questa volta</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>&amp;Lascia tutti come sono</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Un altro programma tiene per sé gli appunti. L&apos;indirizzo giusto è {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Indirizzo corretto copiato</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Indirizzo corretto non copiato</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Nel frattempo è stato copiato altro, che resta negli appunti. L&apos;indirizzo giusto è {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Non è stato possibile cambiare ciò che è stato copiato. L&apos;indirizzo giusto è {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>Ciò che è stato copiato contiene l&apos;indirizzo in una forma che Sendward non può cambiare, e resta negli appunti. L&apos;indirizzo giusto è {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} è copiato. Nella bozza, seleziona {wrong} e incolla (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Una bozza in {place} ha %n indirizzo in A e Cc: chiunque la riceva può leggerlo. Spostalo in Ccn e nessuno vedrà gli altri.</numerusform>
            <numerusform>Una bozza in {place} ha %n indirizzi in A e Cc: chiunque la riceva può leggerli tutti. Spostali in Ccn e nessuno vedrà gli altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Molte persone vedrebbero gli indirizzi delle altre</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Elimina le voci</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Elimina voci</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Spariscono per sempre. Le eccezioni, una pausa e le domande senza risposta restano. L&apos;eliminazione stessa viene annotata.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Che cosa si elimina</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>più vecchie di 30 giorni</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>più vecchie di un anno</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>più vecchie di tre mesi</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>più vecchie di tre anni</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Rispondi…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Scegli una riga per vedere tutto ciò che se ne conserva.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Tipo di errore</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettere…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probabilmente inteso</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo dato</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto in</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Mostra lettere per chi ha ricevuto il messaggio e per il tuo ufficio protezione dati.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Mostra la domanda che attende una risposta.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Che cosa è diverso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, concatenata senza chiave</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, sigillata con la chiave del portachiavi</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Domini tuoi</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Elenchi della tua organizzazione</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Domini protetti</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Fissati dalla tua organizzazione; valgono in ogni caso.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Prova un dominio</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Ciò che scrivi qui viene controllato ma non conservato.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Dove scrivi: i tuoi clienti, la tua banca, la tua organizzazione.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>per sempre</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, unità</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>In caso di somiglianza</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>A chi appartiene</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;A chi appartiene</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Un dominio protegge anche i suoi sottodomini. Con un punto davanti, come in .mil, è protetto tutto ciò che finisce così.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Modifica una voce</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>In caso di &amp;somiglianza</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Proteggi un dominio</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Questo dominio è già nel tuo elenco.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Indirizzo o dominio</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Un dominio vale per tutti i suoi indirizzi, ma non per i sottodomini.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Aggiungi un&apos;eccezione</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Indirizzo o dominio</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Modifica l&apos;eccezione</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finisce il</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Indirizzo o dominio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Fino al (compreso)</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>tutti gli indirizzi di {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>senza fine</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (finita)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revoca</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Eccezioni</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Rimette le eccezioni revocate per ultime.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward non fa domande su questi, benché somiglino a domini protetti. Un&apos;eccezione non annulla i blocchi della tua organizzazione.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Non ci sono ancora eccezioni. Se ne aggiunge una rispondendo “Lascia com&apos;è” con “Sempre” o con una data, oppure con “Aggiungi”.</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>La tua organizzazione si fida, per tutti, di: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>La tua organizzazione si fida, per tutti, di: {domains} e %n altro</numerusform>
            <numerusform>La tua organizzazione si fida, per tutti, di: {domains} e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;al</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Tutte le risposte</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Tutte le fonti</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tra due giorni</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Bozze che contengono ancora un indirizzo dubbio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Cerca indirizzi, domini, luoghi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Da ieri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Gli ultimi 12 mesi</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Gli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Gli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Cartelle di posta</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Nessun programma di posta trovato.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Aiuto</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Un messaggio è andato a un indirizzo dubbio</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Un messaggio con un indirizzo dubbio attende l&apos;invio</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>È nella tua posta in uscita, indirizzato a {address}. Puoi ancora trattenerlo.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>È stato inviato a {address}. Sendward ti aiuta a scrivere a chi deve saperlo.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Un messaggio a %n indirizzo dubbio attende l&apos;invio</numerusform>
            <numerusform>Un messaggio a %n indirizzi dubbi attende l&apos;invio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Un messaggio è andato a %n indirizzo dubbio</numerusform>
            <numerusform>Un messaggio è andato a %n indirizzi dubbi</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Copia questa lettera</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Copia questa segnalazione</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Se l&apos;indirizzo è giusto, non c&apos;è nulla da fare. Se non lo è, scrivi a chi l&apos;ha ricevuto e informa il tuo ufficio protezione dati. Queste lettere sono un inizio; cambiale come vuoi.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Non è ancora partito. Apri la posta in uscita e lì correggi l&apos;indirizzo o elimina il messaggio.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Controlla ciò che è stato inviato</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>A chi l&apos;ha ricevuto</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>Al tuo ufficio protezione dati</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – intendevi {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>“{subject}”, {date}, con {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Risposto di nuovo in seguito</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Cambiato o sparito mentre Sendward non era in esecuzione</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Controllato su tua richiesta</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Testo copiato</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Corretto in {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Correzione scelta</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Correzione scelta: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Correzione copiata</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Correzione copiata: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Non si è potuto leggere</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Bozza in {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Mancano voci precedenti</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>Nella posta in uscita di {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Incidente: attende l&apos;invio</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Incidente: inviato</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenti</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Lasciato com&apos;è</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Lasciato com&apos;è questa volta</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Lasciato com&apos;è: sempre questo indirizzo</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Lasciato com&apos;è: questo indirizzo fino al {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Lasciato com&apos;è: sempre questo dominio</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Lasciato com&apos;è: questo dominio fino al {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Lasciato andare senza controllo</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Lasciato andare durante una pausa</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Messaggio in {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Messaggi in partenza</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Messaggi nella posta in uscita</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Spostato in Ccn: %n indirizzo</numerusform>
            <numerusform>Spostati in Ccn: %n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Non più fidato</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non chiesto</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora chiesto</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Non più visto nelle bozze</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>Non più visto nel messaggio</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Voci vecchie eliminate</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Solo annotato</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Pause, eccezioni, bozze sparite, eliminazioni</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Segnalato: %n indirizzo visibile</numerusform>
            <numerusform>Segnalato: %n indirizzi visibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Sigillato con la chiave del portachiavi</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Inviato comunque</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Messaggi inviati</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Inviato, aggiunto dopo il controllo</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Inviato con %n indirizzo visibile</numerusform>
            <numerusform>Inviato con %n indirizzi visibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Inviato con {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Fidato d&apos;ora in poi</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attende una risposta</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>momento in cui riprendi</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, non con: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Non c&apos;è più nulla da chiedere: la bozza non conteneva più questo indirizzo o è sparita, oppure la risposta è già stata data.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Non c&apos;è più nulla da chiedere: questo indirizzo non è più dubbio.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Questa domanda ha già avuto risposta.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(non c&apos;è più)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probabilmente inteso</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n voce è stata scritta in {file}.</numerusform>
            <numerusform>%n voci sono state scritte in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n voce non si è potuta leggere e lì manca.</numerusform>
            <numerusform>%n voci non si sono potute leggere e lì mancano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n voce è stata eliminata.</numerusform>
            <numerusform>%n voci sono state eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminazione…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Esporta ciò che si vede</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Lettura dell&apos;intera cronologia…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>La prima voce non valida è la numero {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;Controlla l&apos;integrità</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panoramica</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Controlla se la cronologia è stata modificata dopo la scrittura.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>&amp;Voci</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Voci o panoramica</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Per un &amp;programma (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Per un &amp;foglio di calcolo (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Nessuna voce corrisponde a ciò che cerchi.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Non è stato ancora chiesto nulla. Le domande di Sendward e le tue risposte compariranno qui.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Cronologia</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Ciò che è stato chiesto e risposto, dal più recente</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Manca un punto</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Un trattino in più o in meno</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Una lettera doppia</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Manca una lettera</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Una lettera di troppo</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Un nome dentro un altro</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Un errore di battitura prima della @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Una parola aggiunta</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Altra estensione</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Un&apos;altra lettera</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Estensione inesistente</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Lettere che si somigliano soltanto</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Nuovo tra queste persone</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Manca qualcuno</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Manca il paese</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>Il punto è altrove</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>Lo stesso nome di battesimo</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Lo stesso nome altrove</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Due lettere scambiate</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Per tipo di errore</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message numerus="yes">
        <source>%n people are known, as codes that cannot be read: nobody can be listed here.</source>
        <translation>
            <numerusform>È nota %n persona, come codice che non si può leggere: qui non si può elencare nessuno.</numerusform>
            <numerusform>Sono note %n persone, come codici che non si possono leggere: qui non si può elencare nessuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>&amp;Esistono entrambi</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;Dimentica questo dominio</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Indirizzo della persona da dimenticare</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Un indirizzo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hai risposto</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Esistono entrambi?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Domini a cui scrivi</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Dimentica &amp;tutto</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Dimentica questa &amp;persona</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Somiglia a</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>Era un e&amp;rrore di battitura: dimenticalo</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Ultima volta</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>L&apos;apprendimento è disattivato. Ciò che è stato appreso prima resta conservato finché non lo fai dimenticare.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Non si è ancora appreso nulla. Se la tua posta inviata non viene trovata, aggiungi qui sopra la sua cartella.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Dimenticare davvero &amp;tutto?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Dimenticare davvero?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Qui non c&apos;è un portachiavi, perciò si ricordano i domini ma non le persone: un errore di battitura prima della @ non viene notato.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Sono protetti perché hai scritto lì o hai risposto a posta da lì; i numeri dicono quante volte.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Ciò che è stato dimenticato si apprende di nuovo solo dai messaggi che invii in seguito.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Hai scritto a</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>Hai scritto a questi, e somigliano a qualcos&apos;altro. Finché non dici che esistono entrambi, Sendward continua a chiedere.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>arabo</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armeno</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cherokee</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>copto</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirillico</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>greco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ebraico</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>latino, ma un&apos;altra lettera</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>latino, con un segno in più</translation>
    </message>
    <message>
        <source>Lisu</source>
        <translation>lisu</translation>
    </message>
    <message>
        <source>{letter} ({script})</source>
        <translation>{letter} ({script})</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Notifica</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MessageNews</name>
    <message>
        <source>A message to {addresses} was let go unchecked.</source>
        <translation>Un messaggio a {addresses} è stato lasciato andare senza controllo.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Un messaggio non è stato inviato</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Controlla ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Guarda di nuovo questo messaggio</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>A un messaggio in {place} sono stati aggiunti destinatari dopo il controllo, forse da un altro componente aggiuntivo: è andato anche a {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward non ha risposto in tempo a {place}; nulla è stato inviato. Invia di nuovo il messaggio per ricevere la domanda.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>La risposta non è registrata</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} ha chiuso o disattivato il componente aggiuntivo prima della tua risposta; nulla è stato inviato. Se la finestra del messaggio è bloccata, chiudila e scegli “Salva”: sarà tra le tue bozze.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward riprova da solo finché non è registrata.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Il messaggio non è stato inviato. Invialo di nuovo quando il problema è risolto.</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per mese</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{month}. {counts}</source>
        <translation>{month}. {counts}</translation>
    </message>
</context>
<context>
    <name>NoteNotifications</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(senza oggetto)</translation>
    </message>
    <message>
        <source>A message was sent to a wrong address.

Sent: {date}, with {client}
Noticed: {now}
Subject: {subject}
Went to: {addresses}
Probably meant for: {meant}

What was in it, and about whom:

What has been done since (the recipient was asked to delete it; the answer):

Please tell me whether this has to be reported. Under the GDPR (Article 33) a report is due within 72 hours after it was noticed.</source>
        <translation>Un messaggio è stato inviato a un indirizzo sbagliato.

Inviato: {date}, con {client}
Notato: {now}
Oggetto: {subject}
È andato a: {addresses}
Probabilmente destinato a: {meant}

Che cosa conteneva, e su chi:

Che cosa è stato fatto da allora (al destinatario è stato chiesto di eliminarlo; la risposta):

Vi prego di dirmi se questo va notificato. Secondo il GDPR (articolo 33) la notifica va fatta entro 72 ore da quando il fatto è stato notato.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Gentile Signora, egregio Signore,

il {date} ho inviato per errore al Suo indirizzo un messaggio con l&apos;oggetto “{subject}”. Era destinato a un&apos;altra persona.

La prego di non leggerlo, non usarlo e non passarlo ad altri. La prego di eliminarlo insieme agli allegati e di scrivermi in breve che lo ha fatto.

Mi scuso per il disturbo e La ringrazio per l&apos;aiuto.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 indirizzi</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 organizzazioni</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 organizzazioni</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 indirizzi</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 organizzazioni</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 indirizzi</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 organizzazioni</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 indirizzi</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Un messaggio può partire senza controllo</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Una domanda prende la tastiera appena compare; se l&apos;opzione è disattivata, puoi continuare a scrivere nella tua finestra.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Gli indirizzi nel testo copiato vengono controllati; il testo stesso non viene mai conservato. Il testo soltanto selezionato, da incollare con il tasto centrale del mouse, non viene esaminato.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>La prima volta, tutte quelle che ci sono</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Chiedere un motivo</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Portare subito le domande in primo piano</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Si può lasciare com&apos;è una volta, con un motivo</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Fare il controllo generale una volta a settimana</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>ID client per Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>ID client per Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Segreto client per Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Cartelle di bozze trovate ma non sorvegliate.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Le bozze su questi server IMAP vengono controllate quando un programma di posta le salva lì.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Per le bozze salvate mentre Sendward non era in esecuzione non si chiede una per una: una sola riga dice quante contengono un indirizzo dubbio, e la cronologia le elenca.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Ogni decisione viene aggiunta a questo file come una riga di JSON; lascia vuoto per nessun file.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Bozze all&apos;avvio</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>File che nominano altri domini da proteggere, uno per riga o in TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Trovare da sé i programmi di posta</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Cartelle di bozze</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Per ogni domanda</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Per ogni domanda che apre una finestra</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Cartelle trovate da non sorvegliare</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>Dalla tua posta inviata, e conservato solo su questo computer: così si nota un errore di battitura in un indirizzo che usi.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Altri elenchi</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>Di quante organizzazioni devono essere</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Se Sendward non è raggiungibile, un messaggio può comunque essere inviato senza controllo, dopo un secondo clic.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Nessuna di quelle che ci sono</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Conservare la cronologia per</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Imparare a chi scrivi</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Permette agli account di accedere con Google nel browser; la tua organizzazione registra Sendward per questo.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Permette agli account di accedere con Microsoft nel browser; la tua organizzazione registra Sendward per questo.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Elenchi disattivati</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Elenchi attivati</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Guardare ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Account di posta</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Altre cartelle di posta inviata</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Le voci più vecchie vengono eliminate subito e per sempre; le eccezioni restano in vigore.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Solo per ciò che è bloccato</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Solo annotare, senza chiedere</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Quelle salvate dall&apos;ultima volta</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Altrimenti termina solo con la sessione.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Le persone di poche organizzazioni di solito si conoscono; ogni indirizzo privato conta come una.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Avvisare quando molti vedono gli indirizzi degli altri</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Vengono esaminati le regole che inoltrano, gli account e le rubriche; ricevi un avviso solo se qualcosa sembra sbagliato.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward si può mettere in pausa</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Si può uscire da Sendward</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward si avvia nell&apos;area di notifica, senza finestra.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Avviare all&apos;accesso</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Resta bloccato</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Le cartelle di bozze dei programmi di posta di questo computer vengono trovate e sorvegliate.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Lingua di Sendward; i comandi nel terminale sono in inglese.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>I nomi degli elenchi di istituzioni arrivati con Sendward che si usano.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>I nomi degli elenchi arrivati con Sendward che non si usano.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>I destinatari delle bozze vengono controllati quando il programma di posta le salva.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Quelle dei tuoi programmi di posta e dei tuoi account vengono trovate automaticamente; di ogni messaggio si leggono solo le intestazioni.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>In journald su Linux e nel registro eventi su Windows, da dove un raccoglitore può prenderle.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Sorvegliare le bozze salvate</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Sorvegliare ciò che si copia</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Ciò che Google dà con l&apos;ID client di un programma desktop; Google non lo considera segreto.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Ciò che è bloccato</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Ciò che si chiederebbe viene annotato nella cronologia; nulla viene mostrato o trattenuto. Ciò che blocca la tua organizzazione sì, a meno che i suoi criteri non abbiano scelto questa opzione.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Quando un indirizzo viene lasciato com&apos;è, il motivo viene chiesto e conservato nella cronologia.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Dove i programmi di posta tengono le bozze: Maildir, MH, la cartella di un file mbox o file .eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Se un indirizzo bloccato da un tuo elenco può comunque essere lasciato com&apos;è. Ciò che blocca la tua organizzazione segue solo i suoi criteri.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>In pausa chiede solo di ciò che è bloccato, e annota ciò che parte.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>A partire da questo numero di indirizzi in A e Cc ricevi l&apos;avviso che ognuno li vede tutti.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Scrivere le decisioni in un file</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Scrivere le decisioni nel registro di sistema</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Ricevi un avviso se un messaggio è partito, o attende nella posta in uscita, con un indirizzo dubbio su cui nessuno ha deciso.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Chiedi a {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Cartelle trovate</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Istituzioni</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Elenchi in uso</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Lo propone {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Lo fissa {organisation}; non si può cambiare qui.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>I criteri ({organisation}) non si possono leggere; finché è così, questo non si può cambiare.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Arrivano con Sendward. All&apos;inizio sono spuntati quelli del tuo paese e della tua lingua.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Spunta quelle a cui scrivi; questi elenchi sono lunghi.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Togli la spunta a ciò che non va sorvegliato.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>la tua organizzazione</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>Negli ultimi dodici mesi è stato corretto %n indirizzo somigliante, o trattenuto il suo messaggio.</numerusform>
            <numerusform>Negli ultimi dodici mesi sono stati corretti %n indirizzi somiglianti, o trattenuti i loro messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Correzione scelta, da allora non vista</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>Per %n altro la correzione è stata scelta e da allora non si è vista.</numerusform>
            <numerusform>Per altri %n la correzione è stata scelta e da allora non si è vista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Lasciati com&apos;erano</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Errori evitati: corretti o trattenuti</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Errori evitati per tipo</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>Non è stato chiesto nulla negli ultimi dodici mesi.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Inviato comunque, “Non ora”, bloccato o senza risposta</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Ciò che è stato chiesto, per mese</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n dominio aggiunto</numerusform>
            <numerusform>%n domini aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n dominio rimosso.</numerusform>
            <numerusform>%n domini rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>È stata saltata %n riga senza dominio, la riga {number}: {text}</numerusform>
            <numerusform>Sono state saltate %n righe senza dominio; la prima è la riga {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importa da un file…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Un elenco o una tabella con una colonna di domini, indirizzi web o indirizzi di posta.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importa domini</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Elenchi (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Di %n colonna è stata presa quella con i domini: {name}.</numerusform>
            <numerusform>Di %n colonne è stata presa quella con i domini: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Rimette i domini rimossi per ultimi.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>Il vecchio elenco non si è potuto leggere; è stato conservato come {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>non ha nome</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; già presenti: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Compagnie aeree</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Governi degli Stati arabi</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Governo australiano</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Banche, Asia, Africa e America Latina</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Banche, Australia e Nuova Zelanda</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Banche, Canada</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Banche, Europa</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Banche, Regno Unito</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Banche, Stati Uniti</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Governo canadese</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Domini tuoi</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Governo dei Paesi Bassi</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Governo francese</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Governo tedesco</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Ospedali</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Assicurazioni</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Governo irlandese</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Governo italiano</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Governo giapponese</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Fornitori di posta</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>NATO e UE</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Governo neozelandese</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Governi nordici</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Governo polacco</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Governo spagnolo</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Governi di Svizzera e Austria</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Governo britannico</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Governo USA</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Forze armate USA</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Governo ucraino</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Università</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>Da {first} a {last} di {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Elenchi (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Toglie la riga scelta dall&apos;elenco; nulla viene eliminato.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Per &amp;15 minuti</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Per un&apos;&amp;ora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Fino a &amp;domani</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Finché non &amp;riprendo</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Domini a cui hai scritto; domini somiglianti; dimenticare</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Persone a cui scrivi</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>&amp;Ospedali e sanità</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>Uffici &amp;pubblici o forze armate</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>Via&amp;ggi</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un altro paese</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banche e assicurazioni</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>Scegli gli &amp;elenchi…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>Impara a chi &amp;scrivo dalla mia posta inviata</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>&amp;La mia posta va in questi paesi</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Il mio lavoro ha a che fare con</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Nessun altro paese</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Persone a cui scrivi</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Domini da cui scrivi tu: proteggerli?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>Proteggi {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Protetti ora</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Scuole e &amp;università</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Gli indirizzi nella tua posta inviata vengono letti e contati su questo computer, e così si nota un errore di battitura in uno di essi; le persone sono conservate come codici che nessuno può leggere, e puoi far dimenticare tutto.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Gli elenchi sono ancora in lettura…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Così scegli gli indirizzi che Sendward conosce bene: se ne scrivi male uno, te lo chiede.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>A chi scrivi?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>{count} domini ed estensioni: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Un dominio non può contenere {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Un dominio non può stare tra virgolette.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Un dominio ha al massimo {max_length} caratteri.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Un dominio a cui hai scritto somiglia a un altro. Esistono entrambi? Vedi “Persone a cui scrivi” nelle impostazioni.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Il nome di una cartella non può contenere un a capo.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Una riga di {file} è rimasta troncata; ciò che diceva è solo nella cronologia.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Un messaggio in {place} non è stato inviato: nessuno ha risposto alla domanda.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Un messaggio a {address} attende nella tua posta in uscita.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Un messaggio è stato inviato a {address}; apri la cronologia per saperne di più.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Davanti alla @ ci vuole un nome, non un numero tra parentesi.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>L&apos;ha scritto un Sendward più nuovo (formato {version}; questo conosce {known}). Aggiorna Sendward.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Un Sendward più nuovo ha scritto la cronologia {path} (formato {version}; questo conosce {known}). Aggiorna Sendward, o sposta il file per iniziare una nuova cronologia.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Un Sendward più nuovo ha scritto {path} (formato {version}; questo conosce {known}); resta com&apos;è.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Un Sendward più nuovo ha scritto {path} (formato {version}; questo conosce {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Una parte tra due punti ha al massimo {max_label} caratteri.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Il desktop non può avviare un percorso con un a capo.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Una ricerca può avere al massimo {most} parole; questa ne ha {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Aggiungi il suo account IMAP nelle impostazioni di Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Aggiungi l&apos;account IMAP: le sue bozze sono conservate solo sul server.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Permetti al tuo utente di leggerla.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americane</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Tra gli indirizzi che {client} propone mentre scrivi</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Una risposta su {recipient} indica un ambito se, e solo se, dà fiducia.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Answers to your mail from “{name}” go there, says {client}</source>
        <translation>Le risposte alla tua posta da “{name}” vanno lì, secondo {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antartide</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua e Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>Finché c&apos;è un errore in {path}, per {names} restano in vigore i criteri letti in precedenza.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isola Ascensione</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Chiedi a chi gestisce il server di posta di contrassegnare una sola cartella.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Chiedi al supporto informatico di correggere il file dei criteri.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Chiedi alla tua organizzazione il suo ID client, o usa una password per le app.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Chiedi alla tua organizzazione il suo ID client; lì una password non è accettata.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaigian</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Prima della riga {row} la cronologia è stata riportata a uno stato precedente o sostituita con un&apos;altra: era scritta fino alla riga {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Sotto il nome breve “{name}” in {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorussia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgio</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia ed Erzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasile</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Britannico dell’Oceano Indiano</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Isole Vergini Britanniche</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambogia</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Capo Verde</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Isole Cayman</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Repubblica Centrafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Ciad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Controlla nome e porta del server nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Controlla il nome utente e la password nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Controlla la connessione di rete, poi riprova.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>Il controllo è fallito ({problem}); il file di log dice di più.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Cile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Scegli STARTTLS, o la porta per TLS (di solito 993), nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Scegli TLS nelle impostazioni, in Account. Se prima STARTTLS funzionava, forse qualcuno sta manomettendo la rete.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Scegli TLS o STARTTLS nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Scegli un altro modo di accedere nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Sceglilo nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Scegli la cartella delle bozze nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Scegli proprio la cartella delle bozze: una cartella Maildir, MH o .eml, o un file mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Scegli la cartella delle tue bozze nelle impostazioni di Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Scegli nelle impostazioni le cartelle delle tue bozze.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Scegli la password nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isola Christmas</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Appunti</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Appunti (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Isole Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comore</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Isole Cook</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Correggilo nelle impostazioni dell&apos;account di {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Correggilo nella rubrica di {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Correggilo nel file {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Correggilo nel file {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Correggilo nel file, o sceglilo di nuovo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Correggi o elimina la regola “{name}” nei filtri di {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Correggi il nome o toglilo dal file; fino ad allora viene ignorato.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croazia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cipro</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cechia</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa d’Avorio</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Gibuti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Non aggirarlo. Controlla il nome del server; se è giusto, chiedi a chi gestisce il server di posta.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Repubblica Dominicana</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bozze</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Le bozze sono tenute solo sul server di posta.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Bozze in {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Bozze di {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Bozze di {address} in {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egitto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Inserisci di nuovo la password nelle impostazioni, in Account; fino ad allora non si riprova. Alcuni fornitori chiedono una password per le app al posto della solita.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Inserisci la password nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Equatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopia</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unione europea</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Tutte le righe combaciano, ma la riga {row} l&apos;ha scritta un Sendward più nuovo: quello che dice e le tabelle accanto alle righe non si sono potuti controllare. Aggiorna Sendward.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Tutte le righe combaciano, ma la riga {row}, scritta senza chiave, dice qualcosa che questo Sendward non conosce: l&apos;ha scritta uno più nuovo, o qualcun altro. Aggiorna Sendward.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Tutte le righe sono integre, ma la tabella “{what}” non corrisponde.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Isole Falkland</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Figi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Sistemala, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Sistema il file, o cambia un&apos;impostazione: il vecchio file viene conservato accanto al nuovo.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyana Francese</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francese</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Terre Australi Francesi</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME non lo offre a nessuno; le bozze sono comunque sorvegliate.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibilterra</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupa</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>Isole Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>How far the journal was written cannot be kept in {path} ({problem}): an older copy of the journal, or none, would not be noticed. Check that file&apos;s permissions.</source>
        <translation>Non si può annotare in {path} fin dove è scritta la cronologia ({problem}): non si noterebbe se ce ne fosse una copia più vecchia, o nessuna. Controlla i permessi di quel file.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungheria</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanda</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Se è persa per sempre, togli {file}: Sendward creerà allora una nuova chiave.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>In A e Cc ci sono {addresses} indirizzi di {organisations} organizzazioni. Chi riceve il messaggio può leggerli tutti. In Ccn nessuno vede gli altri.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>In una rubrica di {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>In un altro profilo di Thunderbird il componente aggiuntivo non è attivo. Attivalo anche lì.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>In {client}, spunta “Seleziona questa cartella per l’uso non in linea” nelle proprietà della cartella delle bozze; o aggiungi l&apos;account IMAP nelle impostazioni di Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>In {path}: {key} {problem}. Vale il valore predefinito.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>In {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>In {path}: {table} deve essere una tabella. Valgono i valori predefiniti.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Installa e sblocca GNOME Keyring, KWallet o il Secret Service di KeePassXC, poi riavvia Sendward.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Installa e sblocca GNOME Keyring, KWallet o il Secret Service di KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Installala: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Installa il componente aggiuntivo e i messaggi saranno trattenuti finché non decidi.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Installa il pacchetto wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Installa wl-clipboard 2.0 o più nuovo.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israele</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Si può sorvegliare: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Si può sorvegliare: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Non si può leggere: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Non si può leggere: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Non ha intestazioni di posta.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>Non contiene indirizzi in una forma leggibile.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>È indirizzato a più di {most} destinatari; gli altri non sono stati esaminati.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Connessione in corso.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Ricerca in corso.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Si sta aprendo.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Il controllo avviene appena smetti di scrivere.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>È danneggiata ed è stata letta solo in parte ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>È danneggiato o non è stato scritto fino alla fine.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Non c&apos;è più; per toglierlo, i criteri devono nominare {name} in “withdrawn_lists”.</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Ha più di {line_limit} caratteri.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>Non è posta, né una rubrica, né un testo.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>Non è una rubrica leggibile ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Non c&apos;è ancora.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>È di un altro programma o di un&apos;altra versione.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Riparte tra pochi secondi.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>È troppo grande per essere esaminato.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Viene sorvegliata appena c&apos;è.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Nomina una macchina con il suo numero: non c&apos;è quindi un dominio da confrontare.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Nomina più di {most} eccezioni.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>Nella sua configurazione è un comando a dire dove sono conservate le bozze; qui non viene eseguito.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>Le sue bozze non sono sorvegliate: è disattivato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Giamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Giordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>Lascia che il sistema sorvegli più cartelle: aumenta fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Cercalo nella rubrica di {client} ed eliminalo lì.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Lussemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>I programmi di posta e i comandi non possono raggiungere Sendward: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldive</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Isole Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>Messaggio {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Messico</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marocco</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Sposta tutti in Ccn</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambico</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nuova Caledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>No folder of sent mail was found.</source>
        <translation>Nessuna cartella di posta inviata trovata.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Per ora lì non c&apos;è posta che si possa leggere.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Lì non c&apos;è posta che si possa leggere.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Nessun server di posta trovato con i nomi consueti.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>Non vi si riconosce nessun messaggio.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Nessun server si chiama {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isola Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Isole Marianne Settentrionali</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegia</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Non si può chiedere nulla: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Nulla nella cronologia è sigillato, benché il portachiavi contenga una chiave: è stata scritta senza la chiave, o i suoi sigilli sono stati tolti. Un incidente si sarebbe visto, una manomissione forse no.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>Non è stato chiesto nulla su {recipients}.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Solo un&apos;eccezione duratura può finire a una data; {recipient} non ne ha avuta una.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Solo mu sa in quale cartella si trova la posta di mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Apri una tale bozza nel tuo programma di posta e salvala di nuovo, oppure eliminala.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Apri un messaggio così nel programma di posta, o eliminalo.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Apri una volta quella cartella nel tuo programma di posta; le altre vengono lette comunque.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Aprili nel tuo programma di posta.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua Nuova Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permesso negato.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perù</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippine</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Isole Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portogallo</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portorico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>La lettura è fallita ({problem}); il file di log dice di più.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Segnala questo errore.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Riavvia Thunderbird.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Mancano la riga {row} e ciò che la seguiva.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Mancano la riga {row} e quelle seguenti, fino alla riga {last}: la cronologia è stata riportata a uno stato precedente.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>La riga {row} non segue quella prima.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>La riga {row} contiene ciò che Sendward non ha mai scritto.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Manca la riga {row}.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>La riga {row} non è quella che fu scritta: la cronologia è stata sostituita con un&apos;altra.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>La riga {row} è stata cambiata dopo la scrittura.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>La riga {row} non è stata scritta da Sendward.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>La riga {row} è stata scritta senza chiave, benché righe precedenti ne avessero una: di ciò che è stato scritto senza non si è potuto verificare se sia stato manomesso.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Riunione</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sant’Elena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts e Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre e Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>Saint Vincent e Grenadine</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward è impostato per annotare soltanto: non chiede nulla e non trattiene alcun messaggio, tranne per ciò che blocca la tua organizzazione.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward è impostato per annotare soltanto: non chiede nulla e non trattiene alcun messaggio.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward non supporta nessuno dei modi di accedere con password offerti dal server.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Manca il componente aggiuntivo di Sendward: {file}. Reinstalla Sendward.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Il componente aggiuntivo di Sendward è disattivato in Thunderbird. Attivalo in “Componenti aggiuntivi”.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Il componente aggiuntivo di Sendward richiede Thunderbird {version} o successivo. Aggiorna Thunderbird.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Mancano file di Sendward: {places}. Reinstallalo.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Posta inviata</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Posta inviata di {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Posta inviata di {address} in {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>Accedi di nuovo nelle impostazioni, in Account; fino ad allora non si riprova.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>L&apos;accesso a {provider} richiede una parte che non è installata.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovacchia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Isole Salomone</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>C&apos;è qualcosa dopo la parentesi che chiude l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>È successo qualcosa di imprevisto ({kind}); ciò che si stava guardando in quel momento non è stato controllato.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>È successo {count} volte qualcosa di imprevisto ({kind}); ciò che si stava guardando in quei momenti non è stato controllato.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Qualcosa di imprevisto è andato storto: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudafrica</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Georgia del Sud e Sandwich Australi</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sud Sudan</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unione Sovietica</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spagna</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Svezia</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Attiva Sendward in Impostazioni di Sistema, Privacy e sicurezza, Accesso completo al disco, poi riavvialo.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tagikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailandia</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>Il componente aggiuntivo è arrivato per tutti con il pacchetto sendward; solo questo lo cambia o lo rimuove.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Il componente aggiuntivo è di un&apos;altra versione di Sendward. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Il certificato di {host} è scaduto.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Il certificato di {host} non è ancora valido. Forse l&apos;orologio di questo computer è sbagliato.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Il certificato di {host} è stato rifiutato ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Il certificato di {host} è stato revocato.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>La connessione si è interrotta ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>La connessione a {host} non si è potuta proteggere ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Anche le copie conservate qui sono danneggiate.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>Il giorno in cui finirebbe l&apos;eccezione per {recipient} è già passato.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Il registro eventi non si è potuto scrivere: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Le intestazioni superano i 256 KiB; gli altri destinatari non sono stati letti.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>La cronologia non si può aprire; le risposte sono tenute solo per questa sessione: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>La cronologia non si è potuta controllare: sigillata con una chiave diversa da quella del portachiavi.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>La cronologia non si è potuta controllare: sigillata con una chiave non disponibile.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>La cronologia non ha ancora una chiave. Avvia Sendward una volta: ne crea una.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>La cronologia è vuota.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>La cronologia è scomparsa: era scritta fino alla riga {row}. Ne è stata iniziata una nuova.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>La cronologia è integra ({count} righe). Scritte senza chiave, fino alla riga {last}: {unkeyed}. Lì un danno accidentale si sarebbe visto, una manomissione forse no.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>La cronologia è integra: {count} riga, sigillata con la chiave del portachiavi.</numerusform>
            <numerusform>La cronologia è integra: {count} righe, sigillate con la chiave del portachiavi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>La cronologia è integra: {count} riga, scritta senza chiave. Un danno accidentale si sarebbe visto, una manomissione forse no.</numerusform>
            <numerusform>La cronologia è integra: {count} righe, scritte senza chiave. Un danno accidentale si sarebbe visto, una manomissione forse no.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>La cronologia è tenuta senza chiave: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>La cronologia è stata riportata a uno stato precedente o sostituita con un&apos;altra: era scritta fino alla riga {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>La cronologia {path} non si può usare: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>La cronologia {path} non si può usare: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>La cronologia {path} non si è potuta scrivere: il disco è pieno. Fai posto.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>La cronologia {path} non contiene ancora nulla.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>La cronologia {path} contiene ciò che non ha mai scritto: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>La cronologia {path} è danneggiata (un&apos;estremità della sua catena non combacia).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>La cronologia {path} è danneggiata (manca un capo della catena).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>La cronologia {path} è danneggiata (manca la fine della catena).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>La cronologia {path} è danneggiata ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>La cronologia {path} è scomparsa: era scritta fino alla riga {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Un altro programma sta usando la cronologia {path}. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>Nella cronologia {path} non si può scrivere. Controlla i permessi.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Mancano le prime righe della cronologia.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>La chiave della cronologia non è più nel portachiavi. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>La chiave della cronologia è in un portachiavi ({backend}) che ora non è raggiungibile. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>La chiave con cui vengono ricordate le persone è nel portachiavi, che al momento non la fornisce. Sblocca il portachiavi, poi riprova.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>Non è stato possibile interrogare il portachiavi ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>Il portachiavi non era raggiungibile ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>Il portachiavi non ha risposto entro {seconds} secondi. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>Il portachiavi non ha risposto entro {seconds} secondi; forse chiede la password o, su KDE, se creare un portafogli. Rispondi, poi riprova.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>Il portachiavi non ha risposto entro {seconds} secondi; forse sta chiedendo la password.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>Il portachiavi non ha tenuto ciò che vi è stato messo.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>Il portachiavi non ha tenuto ciò che vi è stato messo. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>Errore del portachiavi ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>Errore del portachiavi ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Il portachiavi non ha ancora risposto. Sendward vi conserva la chiave della cronologia. Appena risponde, la cronologia viene sigillata.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Il portachiavi non ha ancora risposto; forse chiede la password o, su KDE, se creare un portafogli. Sendward vi conserva la chiave della cronologia. Appena risponde, la cronologia viene sigillata.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>Il portachiavi non contiene una password per questo account.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>La voce “{service}” del portachiavi non è una chiave. Toglila, poi riavvia Sendward.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>L&apos;elenco {name} viene tralasciato: nessun elenco può chiamarsi così.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>L&apos;elenco {name} era un altro; è stato conservato come {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>Non è stato possibile leggere gli elenchi, perciò valgono quelli di prima: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Manca il contrassegno all&apos;inizio della catena.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>Il contrassegno all&apos;inizio della catena è stato cambiato dopo la scrittura.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Manca il contrassegno alla fine della catena.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>Il contrassegno alla fine della catena è stato cambiato dopo la scrittura.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Il contrassegno della cronologia è danneggiato o è stato modificato: non si può dire se la cronologia sia stata riportata a uno stato precedente.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>Non si può cercare il nome {host}: sembra che non ci sia rete.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>Il nome {host} non ha un indirizzo.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>I criteri danno un livello a {name}, ma non esiste né una voce né un elenco con questo nome.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>Il fornitore ora non dà un nuovo token.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>L&apos;elenco dei suffissi pubblici non si può leggere: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>L&apos;elenco dei suffissi pubblici è danneggiato; installa di nuovo Sendward.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>La voce è troppo lunga per journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Il registro di Windows non si è potuto cambiare: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Il registro di Windows non si è potuto scrivere: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>La chiave Run del registro di Windows non si è potuta cambiare: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>La chiave Run del registro di Windows non si è potuta scrivere: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>{client}: la regola “{name}” inoltra lì la posta</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>{client}: la regola “{name}” dirige lì le risposte</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>{client}: la regola “{name}” inoltrerebbe lì la posta; è disattivata</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>{client}: la regola “{name}” dirigerebbe lì le risposte; è disattivata</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>La posta inviata in {folder} non si può leggere: {problem}. Scegli un&apos;altra cartella nelle impostazioni, o permetti al tuo utente di leggerla.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>La posta inviata di {address} non si può leggere: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>Il server ha cominciato a inviare molto più di quanto chiesto.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>Il server non può aprire la cartella {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>Il server non può aprire la cartella {folder}: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Il server non risponde più.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>Il server non sa come far accedere qualcuno: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>Il server non numera i messaggi in modo duraturo (manca UIDVALIDITY).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>Il server non dice quale cartella tiene le bozze.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>Il server non dice quale cartella tiene la posta inviata.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>Il server non mostra {count} bozza; viene richiesta di nuovo.</numerusform>
            <numerusform>Il server non mostra {count} bozze; vengono richieste di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>Il server non accetta un comando: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>Il server non accetta token.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>Il server ha chiuso la connessione mentre veniva protetta.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Il server ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>Il server ha chiuso la connessione: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>Il server ora non fa entrare nessuno: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>Il server ha rifiutato l&apos;accesso: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>Il server si rifiuta di elencare i messaggi.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>Il server si rifiuta di mostrare i messaggi.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>Il server segnala ogni bozza salvata in {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>Il server segnala ogni messaggio messo in {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>Il server dice che ci sono messaggi, ma non quali.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Il server ha inviato una riga senza fine.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>Il server ha inviato molto più di quanto chiesto.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>Il server mostra un certificato per un indirizzo diverso da {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>Il server mostra un certificato per un nome diverso da {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>Il server ha parlato prima che la connessione fosse protetta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La risposta del server non è comprensibile.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>Il bus di sessione non è raggiungibile ({kind}). Esci e rientra.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>Il testo negli appunti supera 64 KiB, quindi Sendward non lo esamina.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>Il nome utente o la password contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Contiene caratteri di controllo, o byte che non sono testo.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Ci sono altri destinatari che meritano una domanda.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Qui ci sono più indirizzi.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Ci sono due punti di seguito, o uno all&apos;inizio.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>C&apos;è una virgoletta o una parentesi in ciò che segue la @.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>C&apos;è una virgoletta o una parentesi in ciò che precede la @.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>C&apos;è uno spazio in ciò che segue la @.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>C&apos;è un carattere invisibile prima della @.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Contiene più di una @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Non contiene né @ né un punto: non è né un indirizzo né un dominio.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Non contiene la @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Non c&apos;è un indirizzo tra le parentesi angolari.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Non contiene nessun dominio.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Non c&apos;è un dominio.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>L&apos;estensione {typed_ending} non esiste fuori dalla tua rete</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>L&apos;estensione {typed_ending} non esiste; {intended} finisce con {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>L&apos;estensione {typed_ending} non esiste; {meant_ending} sì</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>Non c&apos;è ancora una cronologia in {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Non c&apos;è un portachiavi per la chiave della cronologia. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Non c&apos;è un portachiavi per la password.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Non c&apos;è una password da provare.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Non c&apos;è una via verso {host}: sembra che non ci sia rete.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Non c&apos;è nulla dopo la @.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Non c&apos;è nulla prima della @.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>C&apos;è uno spazio in ciò che precede la @.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Questo desktop non dice a nessun programma in secondo piano che cosa si copia (manca data-control).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Questa non è una sessione Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Questo non è testo. Salvalo prima come CSV o come testo semplice.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Questo non è TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Questo non è UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Questo wl-paste è troppo vecchio per sorvegliare.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Altra destinazione: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Destinazione: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Destinazione: {typed}, non {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Non arriverebbe a {meant}: l&apos;estensione {ending} non esiste</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Non arriverebbe fuori dalla tua rete</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Non arriverebbe: l&apos;estensione {ending} non esiste</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Non andrebbe a {meant}: l&apos;indirizzo gli somiglia soltanto</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Questo {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird non riesce ad avviare {file}: il suo percorso non è in UTF-8. Dai un altro nome alla cartella.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird installato come {build} è isolato dagli altri programmi. Quello della tua distribuzione o di thunderbird.net può trattenere i messaggi.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird ti chiederà conferma: dopo il prossimo avvio, apri il suo menu, scegli “Sendward installato in Thunderbird”, poi “Attiva”.</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Est</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Per inviarlo così com&apos;è, premi di nuovo Invia.</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Riprova tra qualche minuto. Se non cambia nulla, chiedi a chi gestisce il server di posta.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Prova wl-paste --watch cat in un terminale.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Isole Turks e Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turchia</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Isole Vergini Americane</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Governo USA</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Forze armate USA</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>università USA</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucraina</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirati Arabi Uniti</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Sblocca il portachiavi, poi riavvia Sendward.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Sblocca il portachiavi; viene interrogato di nuovo entro cinque minuti.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Aggiorna Sendward, o sposta il file per iniziare con impostazioni nuove.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Città del Vaticano</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>Il contenuto degli appunti è contrassegnato come segreto, quindi Sendward non lo legge.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>Il contenuto degli appunti viene da Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>Ciò che c&apos;è nel portachiavi non è la chiave con cui la cronologia è stata scritta. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Ciò che è stato appreso dalla posta inviata non si può usare: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Ciò che era stato appreso dalla posta inviata era danneggiato; lo si sta apprendendo di nuovo.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Ciò che è stato visto lì non si è potuto controllare; si riprova.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Se era voluto, ai criteri serve “revision = {revision}” o superiore; altrimenti correggili.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Qui non si può sapere se Sendward è in esecuzione due volte; forse chiede due volte.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Senza TLS chiunque lungo il percorso verso {host} potrebbe leggere la comunicazione.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Scrivi [{table}] su una riga a sé, e le opzioni sotto.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>Non hai mai scritto a {typed} insieme a queste persone, ma spesso a qualcun altro di nome {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>Non hai mai scritto a {typed} insieme a queste persone, ma spesso a {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>Hai scritto a {known}, ma non a {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Di solito scrivi a queste persone insieme a un&apos;altra, che qui manca.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Di solito scrivi a queste persone insieme a {known}, che qui manca.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Di solito scrivi a {known}, che differisce da {typed} per un solo errore di battitura.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Di solito scrivi a {known}; {typed} è nuovo.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>Scrivi spesso a queste persone, ma mai insieme a {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Le pagine di aiuto del tuo fornitore nominano il server; cerca IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Il tuo messaggio “{subject}” non è stato inviato: nessuno ha risposto alla domanda.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` deve essere un elenco di codici come &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` deve essere un elenco di domini.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` deve essere un elenco di tabelle: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` deve essere un elenco di alcune di queste parole: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` deve essere un testo.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>un nome al suo interno ha più di {most} parti</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>bozze dubbie</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>eccezioni</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>non ha una porta valida: deve essere un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>non ha un server valido: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>non ha un {name} valido: deve essere un testo di una riga</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>non ha un {name} valido: deve essere uno tra {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organizzazioni internazionali</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>non ha dato un motivo</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>supera i {most} MB</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>viene sorvegliata appena si salva la prima bozza.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald non era raggiungibile: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>non conosce nulla di nome {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels dà a {key} il livello {level}; i livelli sono note, confirm e block</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels deve essere una tabella</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>riga {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked deve essere un elenco di opzioni, come [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked nomina {key}, e una tale opzione non c&apos;è</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked nomina {key}, che ognuno sceglie da sé; il valore serve da proposta</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS non lascia che Sendward guardi nella cartella di Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>deve essere un elenco di tabelle, ognuna con un indirizzo e un server</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>deve essere un elenco di testi, come [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>deve essere un numero di {units}, come &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>deve essere un numero di {units}, come &quot;90 days&quot;, o &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>deve essere un testo</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>deve essere un testo di una riga</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>deve nominare posti esistenti: qui non c&apos;è nessun utente {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>deve essere tra {least} e {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>deve essere uno tra {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve essere true o false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>deve contenere percorsi interi; {name} è solo una parte di un percorso</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>deve nominare posti reali: un percorso vuoto o con un carattere NUL non lo è</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>non deve contenere password: stanno solo nel portachiavi</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>nomina due volte un account</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>ha bisogno di un indirizzo e di un server per ogni account</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>nessuna cartella ancora scelta</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>nessuna cartella di bozze trovata o scelta finora</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>domande aperte</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation deve essere una tabella di testi</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation nomina {key}, e un tale testo non c&apos;è</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>risposte memorizzate</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision deve essere un numero intero, come revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>indice di ricerca</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>fissato dalla tua organizzazione</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Isole Vergini Britanniche</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Isole Cayman</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>Repubblica Centrafricana</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Comore</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Isole Cook</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>Repubblica Dominicana</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Unione europea</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Isole Falkland</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Isole Fær Øer</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Isola di Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Maldive</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Isole Marshall</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Paesi Bassi</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Isole Marianne Settentrionali</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Filippine</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Isole Salomone</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Isole Vergini Americane</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>governo USA</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>forze armate USA</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Emirati Arabi Uniti</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>gli appunti</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>Server di posta (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted deve essere una tabella</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted nomina {key}, e tale elenco non esiste</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains deve essere un elenco di domini, come [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains nomina {text}, che non è un dominio</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>sorvegliate appena Sendward può chiedere</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>ciò che viene salvato mentre si scrive un messaggio</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists deve essere un elenco di nomi di file, ognuno una volta, come [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 o più nuovo forse lo trova; le bozze sono sorvegliate anche senza.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>Impossibile avviare wl-paste: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste si è chiuso subito: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste si è chiuso.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste non risponde.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste non è installato.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste segnala ogni copia.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>si collegherebbe a {host} senza TLS o certificato, cosa permessa solo per questo computer</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} persone vedranno gli indirizzi delle altre</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} o {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} non tiene su questo computer le bozze di questo account.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} invia lì una copia di tutta la tua posta da “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} testo copiato non è stato controllato: ne sono arrivati troppi insieme.</numerusform>
            <numerusform>{count} testi copiati non sono stati controllati: ne sono arrivati troppi insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>{count} domini a cui hai scritto somigliano ad altri. Esistono entrambi? Vedi “Persone a cui scrivi” nelle impostazioni.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} cartella</numerusform>
            <numerusform>{count} cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>Si può sorvegliare {count} cartella.</numerusform>
            <numerusform>Si possono sorvegliare {count} cartelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>{count} altra cartella di questo tipo non è sorvegliata: {folder}.</numerusform>
            <numerusform>{count} altre cartelle di questo tipo non sono sorvegliate; la prima è {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} riga su {rows}, dalla riga {first}, non si è potuta controllare: sigillata con una chiave diversa da quella del portachiavi.</numerusform>
            <numerusform>{count} righe su {rows}, dalla riga {first}, non si sono potute controllare: sigillate con una chiave diversa da quella del portachiavi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} riga su {rows}, dalla riga {first}, non si è potuta controllare: sigillata con una chiave non disponibile.</numerusform>
            <numerusform>{count} righe su {rows}, dalla riga {first}, non si sono potute controllare: sigillate con una chiave non disponibile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} riga, fino alla riga {last}, è stata scritta senza chiave e nulla la garantisce: non è stato possibile verificare se sia stata manomessa.</numerusform>
            <numerusform>{count} righe, fino alla riga {last}, sono state scritte senza chiave e nulla le garantisce: non è stato possibile verificare se siano state manomesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; si guarda solo ogni {seconds} secondi</translation>
    </message>
    <message>
        <source>{domain} ({meaning})</source>
        <translation>{domain} ({meaning})</translation>
    </message>
    <message>
        <source>{ending} ({meaning})</source>
        <translation>{ending} ({meaning})</translation>
    </message>
    <message>
        <source>{ending} is an ending such as .com; write {suffix} to protect everything that ends in it.</source>
        <translation>{ending} è un&apos;estensione come .com; scrivi {suffix} per proteggere tutto ciò che finisce così.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} non si è potuto togliere: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} non si è potuto scrivere: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>Manca {file}: un programma di posta non potrebbe avviare Sendward.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>{file}, che dice in quale portachiavi sta la chiave della cronologia, è danneggiato, e nessun portachiavi ora raggiungibile ne contiene una. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>La cartella {folder} viene controllata ogni {seconds} secondi.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: questa cartella non si può leggere: {problem}. Permetti al tuo utente di leggerla, o toglila dalle impostazioni.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: trovata, e disattivata nelle impostazioni.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} non è raggiungibile alla porta {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} non risponde alla porta {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} non parla TLS a questa porta.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} non sta sotto {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} ha fatto entrare qualcuno prima che la connessione fosse protetta.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} non offre STARTTLS: altri potrebbero leggere la comunicazione.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} rifiuta STARTTLS: altri potrebbero leggere la comunicazione.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} mostra un certificato di un emittente di cui questo computer non si fida.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} mostra un certificato per cui nessuno garantisce: è autofirmato.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} non accetta connessioni alla porta {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} {count} bozza presente non si è potuta leggere, la numero {uid}.</numerusform>
            <numerusform>{how} {count} bozze presenti non si sono potute leggere, l&apos;ultima è la numero {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} messaggio non si è potuto leggere.</numerusform>
            <numerusform>{how} {count} messaggi non si sono potuti leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} non è un&apos;opzione</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} non è una chiave di un elenco; lo sono {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; {count} messaggio non si è potuto leggere, l&apos;ultimo ({name}): {problem}</numerusform>
            <numerusform>{kinds}; {count} messaggi non si sono potuti leggere, l&apos;ultimo ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} non è un livello; lo sono note, confirm e block.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>Contiene {name}, che non si può leggere.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>Contiene {name}, che non si può leggere: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} non si è potuto leggere come TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} non si è potuto leggere: è più grande di un megabyte.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} non si è potuto leggere: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} non si è potuto scrivere: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} è vuoto.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} non c&apos;è più. I criteri valgono come sono stati letti l&apos;ultima volta, finché il file non c&apos;è di nuovo; un file che contiene solo “revision = {revision}” li toglie.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} è più grande di quanto possa essere un file di quel tipo.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} non è un elenco di proprietà: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} non è un file di impostazioni esportato da Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} non è un file di impostazioni esportato da Sendward: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} non è una cronologia di Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} permette più dei criteri letti in precedenza, senza una revision superiore; perciò per {names} valgono ancora quelli.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>{path}, in cui sono conservati i criteri dell&apos;organizzazione, è danneggiato, e i criteri stessi non ci sono più. Non si può cambiare nulla di ciò che potrebbero bloccare, e vale il valore più severo. Se non ci sono più criteri, togli quel file.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>Impossibile scrivere in {places}: {reason}. Ciò che dovrebbe stare lì si perde quando Sendward termina.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Resta com&apos;è.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} È stata conservata come {name} e ne è iniziata una nuova; le eccezioni precedenti non sono più note.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Di questo elenco della tua organizzazione non vale nulla.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} Di questo elenco della tua organizzazione vale solo il resto che si può leggere.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward continua a chiedere, ma ciò che rispondi viene dimenticato quando termina.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward riprova da solo.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Valgono i valori predefiniti e non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Valgono i valori predefiniti.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} I criteri valgono come sono stati letti l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Finché non si possono leggere i criteri, non si può cambiare nulla di ciò che potrebbero bloccare, e vale il valore più severo.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} Di questo elenco della tua organizzazione valgono il resto che si può leggere e tutto ciò che è stato letto l&apos;ultima volta.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{problem}: {file}</source>
        <translation>{problem}: {file}</translation>
    </message>
    <message>
        <source>{program}: Sendward is still looking.</source>
        <translation>{program}: Sendward sta ancora cercando.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: i messaggi vengono trattenuti finché non decidi.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: le bozze vengono controllate al salvataggio, ma non quelle di {accounts}. I messaggi non vengono trattenuti.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: le bozze vengono controllate al salvataggio. I messaggi non vengono trattenuti.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: niente di ciò che scrivi viene controllato, solo gli indirizzi che copi.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: niente di ciò che scrivi viene controllato.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: appena il componente aggiuntivo sarà attivo, i messaggi saranno trattenuti finché non decidi.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>{provider} non è raggiungibile per l&apos;accesso.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} deve essere in esecuzione. Inserisci la password che mostra per questo account, non quella della pagina web: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} ammette solo programmi registrati, e non c&apos;è un ID client.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} lascia entrare i programmi dopo che lì hai attivato IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} ha rifiutato l&apos;accesso: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} qui vuole una password per le app, non quella consueta. Creane una lì: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} qui vuole un codice di autorizzazione, non la password consueta. Lo ricevi quando attivi lì IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} qui non accetta password e lascia entrare solo programmi registrati: chiedi alla tua organizzazione il suo ID client e inseriscilo nelle impostazioni, in Account.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Hai scritto a entrambi. Se esistono entrambi, scegli “Sempre” in “Lascia com&apos;è”.</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}; e finisce con {typed_ending}, non con {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} è bloccato da un tuo elenco.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} è bloccato dai criteri della tua organizzazione.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} è bloccato, quindi si può lasciare com&apos;è solo per una volta.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} non è un indirizzo, quindi si può lasciare com&apos;è solo per una volta.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>Per {recipient} serve un motivo.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} non è una tabella di opzioni</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} deve essere una tabella</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} non può stare dopo la @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} non può stare prima della @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} non è un dominio. Se questa riga è un&apos;intestazione, la sua prima colonna deve essere `domain`; delle altre si leggono `label` e `level`. Un&apos;estensione come .com inizia con un punto.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} non è un dominio. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} contiene {intended}, ma appartiene a {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} differisce da {intended} solo per un trattino o per l&apos;ordine delle parole</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} termina in {typed_ending}, che si digita facilmente al posto di {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} finisce con {typed_ending}; {intended} finisce con {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} ha un punto dove {intended} non ne ha</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} ha lettere di {intended} in un altro ordine</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} non ha estensione; {intended} finisce con {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} ha una lettera diversa da {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} ha una lettera in più di {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} ha due volte una lettera di {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>A {typed} manca un punto che {intended} ha</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>A {typed} manca una lettera di {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} contiene il nome di {intended} con una parola in più; può essere di qualcun altro</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} somiglia a un nome sotto {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} somiglia a {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} somiglia soltanto a {intended}: è scritto con altri caratteri</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} finisce con {typed_ending}; {intended} prosegue fino a {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} non è un modo di confermare; lo sono click e typing.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} non è un peso; lo sono critical, normal e bulk.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Isole Åland</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>“{title}” non si può cambiare finché non si possono leggere i criteri della tua organizzazione.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>“{title}” non si può cambiare: è fissato dalla tua organizzazione.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>Il portachiavi ti sta aspettando</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>&amp;Installa il componente aggiuntivo in Thunderbird</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>Aggiungi {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Scegli le &amp;cartelle…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Qui non è stato trovato alcun programma di posta. Se il tuo tiene le bozze in una cartella, Sendward può sorvegliarla.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward chiede conferma quando un messaggio sta per partire verso un dominio che somiglia soltanto a quello voluto. Altrimenti resta in silenzio, nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Ricerca dei tuoi programmi di posta…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Che cos&apos;altro è sorvegliato</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Che cosa resta senza protezione</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Ciò che scrivi nella webmail, a meno che tu non copi l&apos;indirizzo. Ciò che invii dal telefono o da un altro computer. Gli inviti alle riunioni e ciò che un filtro inoltra da solo.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Che cosa protegge qui la tua posta</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>I tuoi programmi di posta</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS può chiedere se Sendward può leggere ciò che è stato copiato in altri programmi. Se non lo consenti, gli indirizzi copiati non vengono controllati.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Modifica la risposta per {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Dettagli su {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Lasciato com&apos;è fino al {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Lasciato com&apos;è questa volta</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Questo indirizzo viene sempre lasciato com&apos;è</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Questo dominio viene sempre lasciato com&apos;è</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Usa invece {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nessuna impostazione ha queste parole.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Impostazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;Controlla ora gli appunti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Cro&amp;nologia…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>A&amp;ltro</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Controlla un in&amp;dirizzo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Questo desktop non ha un&apos;area di notifica, perciò Sendward tiene aperta questa finestra.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Che cosa è &amp;successo da ieri…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>&amp;Avvia Sendward all&apos;accesso</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Provalo</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Tutto resta qui</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward si sta ancora avviando; riprova tra un momento.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward resta in secondo piano. Si fa sentire solo quando un indirizzo sembra sbagliato.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Per questo indirizzo Sendward non chiederebbe nulla.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Mostra Sendward nel &amp;menu delle applicazioni</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Mostra la doma&amp;nda</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>Questa era la domanda. La tua risposta a questa prova non viene conservata.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Non c&apos;è alcun server. Il testo della tua posta non viene conservato; solo un indirizzo per cui è stata fatta una domanda, e la tua risposta, vengono scritti in una cronologia su questo computer.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Prova un indirizzo</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>%n bozza contiene ancora un indirizzo dubbio</numerusform>
            <numerusform>%n bozze contengono ancora un indirizzo dubbio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n domanda attende la tua risposta</numerusform>
            <numerusform>%n domande attendono la tua risposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>&amp;Mostra %n domanda</numerusform>
            <numerusform>&amp;Mostra le %n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>&amp;Mostra la domanda</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>In pausa fino a domani, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>In pausa finché non riprendi</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>In pausa fino alle {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Visto di nuovo %n volta, senza chiedere ancora: {address}</numerusform>
            <numerusform>Visto di nuovo %n volte, senza chiedere ancora: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Al momento Sendward non può fare domande</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward ha una domanda su un indirizzo</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Al momento Sendward non sorveglia nulla</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward si sta avviando</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward sorveglia</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward annota soltanto e chiede solo di ciò che è bloccato</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward annota soltanto e non chiede nulla</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>sorveglianza non disponibile</translation>
    </message>
    <message>
        <source>off</source>
        <translation>sorveglianza disattivata</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>sorveglianza attiva</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – disattivato nelle impostazioni</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – fissato dalla tua organizzazione</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – solo quando si potranno leggere i criteri della tua organizzazione</translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}: {state}</translation>
    </message>
    <message>
        <source>{state} – {detail}</source>
        <translation>{state} – {detail}</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;Controlla ora gli appunti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Cro&amp;nologia…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>&amp;Esci da Sendward</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Controlla un in&amp;dirizzo…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Che cosa è &amp;successo da ieri…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward chiede: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Esporta le impostazioni in un file</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Importa le impostazioni</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importa le impostazioni da un file</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Un solo file con le tue impostazioni, i tuoi elenchi e le tue eccezioni; non contiene nessuna password.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Impostazioni di Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Importato. Opzioni: {options}, elenchi: {lists}, eccezioni: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>La cronologia si sta ancora aprendo. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Su un altro computer</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Scritto in {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} non si è potuto scrivere: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Eccezioni: indirizzi e domini su cui non si fanno domande</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Indirizzi fidati</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>Secondo i tuoi elenchi non si chiede nulla.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>È nei tuoi elenchi: Sendward non chiederebbe nulla.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward è in pausa e ora non chiederebbe nulla.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward chiederebbe conferma prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward tratterrebbe il messaggio: posta come questa è bloccata.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward mostrerebbe una notifica.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Gli elenchi sono ancora in lettura…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Scrivi un indirizzo o un dominio e guarda che cosa succede.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Hai scelto di lasciarlo com&apos;è: non si chiede nulla.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>La tua organizzazione se ne fida: non si chiede nulla.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Indirizzi sbagliati possono farti perdere posta</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} e %n altro si trovano nei tuoi programmi di posta, in regole, account o rubriche, e sembrano sbagliati. Le impostazioni dicono dove, in “Controllo generale”.</numerusform>
            <numerusform>{address} e altri %n si trovano nei tuoi programmi di posta, in regole, account o rubriche, e sembrano sbagliati. Le impostazioni dicono dove, in “Controllo generale”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} si trova nei tuoi programmi di posta, in una regola, un account o una rubrica, e sembra sbagliato. Le impostazioni dicono dove, in “Controllo generale”.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fatto</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Passo {number} di {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Benvenuto in Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Esci da Sendward e riavvialo per aprire questa finestra. Fino ad allora continua a chiedere.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward è stato aggiornato</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Un tuo elenco blocca ciò che somiglia a questo dominio.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Un tuo elenco blocca {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Altri domini nuovi in questa conversazione: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Ccn</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Correggilo dove si trova, o lascialo com&apos;è se ne hai la certezza: non è stato possibile controllarlo.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>In una bozza in {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>In un messaggio che sta per lasciare {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>In un messaggio nella posta in uscita di {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>In un messaggio inviato con {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>Nella bozza “{subject}” in {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>Nel messaggio “{subject}” che sta per lasciare {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>Nel testo che hai fatto controllare</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>Nel testo che hai appena copiato</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Manca qualcuno?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Questo indirizzo è giusto?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Controllali di persona prima dell&apos;invio.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Controlla %n indirizzo</numerusform>
            <numerusform>Controlla %n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Domande: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Queste lettere sembrano soltanto quelle giuste: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Questo indirizzo non si è potuto leggere</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Questo indirizzo è nuovo in questa conversazione.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>La tua organizzazione</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} e %n altro</numerusform>
            <numerusform>{addresses} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} chiede un motivo prima dell&apos;invio a un dominio che somiglia a questo.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} non permette l&apos;invio a domini che somigliano a questo.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>“Non ora” lascia il messaggio nella sua finestra, non inviato.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>“Usa” copia l&apos;indirizzo corretto. Nella bozza, seleziona il vecchio e incolla (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>“Usa” mette l&apos;indirizzo corretto negli appunti.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n è senza risposta.</numerusform>
            <numerusform>%n sono senza risposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n è rimasto in un messaggio trattenuto.</numerusform>
            <numerusform>%n sono rimasti in un messaggio trattenuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n è stato corretto.</numerusform>
            <numerusform>%n sono stati corretti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n era in una bozza salvata mentre Sendward era in pausa o spento.</numerusform>
            <numerusform>%n erano in bozze salvate mentre Sendward era in pausa o spento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n era in un messaggio lasciato andare senza controllo.</numerusform>
            <numerusform>%n erano in messaggi lasciati andare senza controllo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n era in un messaggio lasciato andare mentre Sendward era in pausa.</numerusform>
            <numerusform>%n erano in messaggi lasciati andare mentre Sendward era in pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n è stato lasciato com&apos;era.</numerusform>
            <numerusform>%n sono stati lasciati com&apos;erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n è stato solo annotato.</numerusform>
            <numerusform>%n sono stati solo annotati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n è stato rimandato; non si sa come sia finita.</numerusform>
            <numerusform>%n sono stati rimandati; non si sa come sia finita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>A %n si è inviato comunque.</numerusform>
            <numerusform>A %n si è inviato comunque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>A %n si è inviato, o si sta per inviare, senza che nessuno abbia deciso.</numerusform>
            <numerusform>A %n si è inviato, o si sta per inviare, senza che nessuno abbia deciso.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Per %n la correzione è stata scelta, e da allora non si è vista in alcun messaggio.</numerusform>
            <numerusform>Per %n la correzione è stata scelta, e da allora non si è vista in alcun messaggio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Da ieri non è stato chiesto nulla.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Apri la c&amp;ronologia</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward ha chiesto conferma per %n indirizzo.</numerusform>
            <numerusform>Sendward ha chiesto conferma per %n indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>C&apos;era più di quanto si sia potuto contare qui.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Che cosa è successo da ieri</translation>
    </message>
</context>
</TS>
