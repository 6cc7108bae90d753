<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über Sendward</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; die Unicode-Tabellen: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Fragt nach, bevor eine Nachricht an eine Domain geht, die der gemeinten nur ähnlich sieht. Es hat keinen Server und sendet nichts: Was es sieht und was Sie antworten, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Vorhandene Endungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logdatei</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Richtlinie der Organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>&amp;Begrüßung wieder zeigen</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Diese Version und ihre Listen</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>ein Build ohne Datum</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>eine Liste ohne Datum</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>Stand {day}, älter als ein Jahr: Installieren Sie ein neueres Sendward</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Geben Sie das Passwort ein; es wird für jeden Server gesondert gespeichert.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Geben Sie zuerst Ihre Adresse ein.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Gefunden: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Es klappt. Der Server meldet jeden Entwurf, der in {folder} gespeichert wird.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Es klappt. {folder} wird jede Minute geprüft.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>Dieses Konto {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Der Server wird gesucht…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward öffnet den Entwurfsordner nur zum Lesen und liest die Kopfzeilen, sonst nichts. Das Passwort kommt in den Schlüsselbund Ihres Desktops und nur zu diesem Server.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>{server} wird probiert…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Wird probiert; öffnet sich ein Browserfenster, melden Sie sich dort an…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>&amp;Entwurfsordner</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Beim ersten Mal alle vorhandenen</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Zu Entwürfen, die gespeichert wurden, während Sendward nicht lief, wird nicht einzeln nachgefragt: Eine Zeile sagt, wie viele eine zweifelhafte Adresse enthalten, und das Protokoll führt sie auf.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Entwürfe beim S&amp;tart</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Keine der vorhandenen</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Sucht unter den üblichen Namen nach einem Mailserver.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Keine (nur dieser Computer)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Nur die seit dem letzten Lauf gespeicherten</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>Sch&amp;utz, Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS, beliebiges Zertifikat (nur dieser Computer)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>An&amp;meldung</translation>
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
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>Der vom Server genannte</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>Bei Google, im Browser</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>Bei Microsoft, im Browser</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Mit einem Token</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>sie@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Wirklich entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Überwacht das Konto nicht mehr und entfernt das Passwort aus dem Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>Neu &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>Add-on &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Hier wurde kein Thunderbird gefunden.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Add-on aus Thunderbird entfernen</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>Das Add-on ist installiert und arbeitet.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>Das Add-on ist hier für alle installiert.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>Das Add-on ist installiert, braucht aber Thunderbird {version} oder neuer.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>Das Add-on ist installiert, aber in Thunderbird abgeschaltet.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>Das Add-on ist installiert. Thunderbird lädt es beim nächsten Start.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>Das Add-on ist nicht installiert. Mit ihm wird eine Nachricht vor dem Senden angehalten, bis Sie entschieden haben; ohne es werden nur gespeicherte Entwürfe geprüft.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Das Add-on gehört zu einer anderen Version von Sendward. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird als {build} ist von anderen Programmen abgeschottet: Das Add-on geht dort nicht; gespeicherte Entwürfe und kopierte Adressen werden trotzdem geprüft.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird wird Sie fragen: Öffnen Sie nach dem nächsten Start das Menü, wählen Sie „Sendward zu Thunderbird hinzugefügt“ und dann „Aktivieren“.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Immer für {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>{address} &amp;verwenden</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Immer für alle Adressen bei {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Für wen und wie lange die Adresse unverändert bleibt</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>Anstelle von {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Nur dieses &amp;Mal</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>{address} unverändert lassen: Dauer wählen</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} verwenden</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Stattdessen {address} verwenden</translation>
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
        <translation>Es wird nach einem Grund gefragt; er steht dann im Protokoll.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>{address} unverändert lassen</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Tippen Sie zur Bestätigung „{end}“:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Warum lassen Sie sie unverändert?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>alle bei {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>bis einschließlich</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Ihre Antwort konnte nicht angenommen werden. {problem} Bitte antworten Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n Entwurf, der gespeichert wurde, während Sendward nicht fragte, enthält eine zweifelhafte Adresse.</numerusform>
            <numerusform>%n Entwürfe, die gespeichert wurden, während Sendward nicht fragte, enthalten eine zweifelhafte Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Zu prüfende Adressen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>Die alte Einstellungsdatei wurde als {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen oder geprüft werden.</numerusform>
            <numerusform>%n konnten nicht gelesen oder geprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Eine Adresse prüfen</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n Adresse geprüft; sie ähnelt keiner geschützten.</numerusform>
            <numerusform>%n Adressen geprüft; keine davon ähnelt einer geschützten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Was Sie hier eingeben, wird geprüft, aber nicht gespeichert.</translation>
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
            <numerusform>%n Adresse wurde angesehen.</numerusform>
            <numerusform>%n Adressen wurden angesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n Datei war nicht lesbar, nämlich {file}: {problem}</numerusform>
            <numerusform>%n Dateien waren nicht lesbar, die erste ist {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n der Adressen sieht falsch aus.</numerusform>
            <numerusform>%n der Adressen sehen falsch aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Adresse {address} beibehalten</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Diese Adresse beibehalten</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Ihre Mailprogramme werden durchgesehen…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Seit dem Start von Sendward gab es keine Durchsicht.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Keine davon sieht falsch aus.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Regeln, die weiterleiten, Adressbücher, Kopien, Antworten an eine andere Adresse</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Die ersten {count} werden gezeigt; „sendward checkup“ zeigt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… und an %n weiteren Stelle</numerusform>
            <numerusform>… und an %n weiteren Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n Adresse ähnelt einer geschützten, und Sie haben entschieden, sie unverändert zu lassen.</numerusform>
            <numerusform>%n Adressen ähneln geschützten, und Sie haben entschieden, sie unverändert zu lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n Adresse ähnelt einer geschützten, und Ihre Organisation vertraut ihrer Domain.</numerusform>
            <numerusform>%n Adressen ähneln geschützten, und Ihre Organisation vertraut ihren Domains.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Keine Adresse in der Zwischenablage ähnelt einer geschützten.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward startet noch; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Die Zwischenablage lässt sich hier nicht lesen</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Adresse.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Gemeint?</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Sehen Sie sich „{typed}“ genau an.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>„{meant}“ von {domain} fehlt.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>„{typed}“, wo {domain} „{meant}“ hat.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>„{typed}“ steht nicht in {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>„{typed}“ ist geschrieben mit: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Jetzt &amp;nicht</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>Die Nachricht &amp;senden, sobald sie korrigiert ist</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Alle &amp;Korrekturen verwenden</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Schließt dieses Fenster; nichts wird geändert oder gutgeheißen.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Nur dieses &amp;Mal</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>Alle &amp;unverändert lassen</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Ein anderes Programm behält die Zwischenablage für sich. Die richtige Adresse ist {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Korrigierte Adresse kopiert</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Korrigierte Adresse nicht kopiert</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Inzwischen wurde etwas anderes kopiert; es bleibt in der Zwischenablage. Die richtige Adresse ist {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Das Kopierte konnte nicht geändert werden. Die richtige Adresse ist {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>Im kopierten Text steht die Adresse in einer Form, die Sendward nicht ändern kann; er bleibt in der Zwischenablage. Die richtige Adresse ist {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} ist kopiert. Markieren Sie im Entwurf {wrong} und fügen Sie ein (Strg+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Ein Entwurf in {place} hat %n Adresse in An und Cc: Alle, die ihn bekommen, können sie lesen. Verschieben Sie sie nach Bcc, dann sieht niemand die anderen.</numerusform>
            <numerusform>Ein Entwurf in {place} hat %n Adressen in An und Cc: Alle, die ihn bekommen, können sämtliche Adressen lesen. Verschieben Sie sie nach Bcc, dann sieht niemand die anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Viele Personen würden gegenseitig ihre Adressen sehen</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>Einträge &amp;löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Sie sind endgültig weg. Ausnahmen und eine Pause bleiben in Kraft, ebenso Fragen ohne Antwort. Die Löschung selbst wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>älter als ein Jahr</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>älter als drei Monate</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>älter als drei Jahre</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Wählen Sie eine Zeile, um alles zu sehen, was dazu gespeichert ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Briefe…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Wohl gemeint</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Genannter Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Zeigt Briefe an den Empfänger der Nachricht und an Ihre Datenschutzstelle.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Zeigt die Frage, die auf eine Antwort wartet.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, ohne Schlüssel verkettet</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, mit dem Schlüssel aus dem Schlüsselbund versiegelt</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Eigene Domains</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Listen Ihrer Organisation</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Geschützte Domains</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Von Ihrer Organisation festgelegt; sie gelten in jedem Fall.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Eine Domain ausprobieren</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Was Sie hier eingeben, wird geprüft, aber nicht gespeichert.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Wohin Sie schreiben: Ihre Kunden, Ihre Bank, Ihre eigene Organisation.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, Einheit</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>Bei ähnlicher Adresse</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Eine Domain schützt auch alle Subdomains. Mit einem Punkt davor, wie in .mil, ist sie eine Endung: Alles, was so endet, ist geschützt.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>Bei ä&amp;hnlicher Adresse</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Eine Domain schützen</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Diese Domain steht schon auf Ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adresse oder Domain</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Eine Domain gilt für alle ihre Adressen, aber nicht für Subdomains.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse oder Domain</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Ausnahme ändern</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>alle bei {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (abgelaufen)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Stellt die zuletzt widerrufenen Ausnahmen wieder her.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward fragt zu diesen nicht nach, obwohl sie geschützten Domains ähneln. Was Ihre Organisation blockiert, bleibt blockiert.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Es gibt noch keine Ausnahmen. Wer auf „Unverändert lassen“ mit „Immer“ oder einem Tag antwortet, legt eine an; „Hinzufügen“ ebenso.</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Ihre Organisation vertraut, für alle: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Ihre Organisation vertraut, für alle: {domains} und %n weiteren</numerusform>
            <numerusform>Ihre Organisation vertraut, für alle: {domains} und %n weiteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Entwürfe, in denen noch eine zweifelhafte Adresse steht</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Adressen, Domains, Orte suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Mailordner</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Kein Mailprogramm gefunden.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Hilfe</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Eine Nachricht ging an eine zweifelhafte Adresse</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Eine Nachricht mit einer zweifelhaften Adresse wartet darauf, gesendet zu werden</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Sie liegt in Ihrem Postausgang und ist an {address} gerichtet. Sie können sie noch anhalten.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Sie wurde an {address} gesendet. Sendward hilft Ihnen, denen zu schreiben, die es wissen sollten.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Eine Nachricht an %n zweifelhafte Adresse wartet darauf, gesendet zu werden</numerusform>
            <numerusform>Eine Nachricht an %n zweifelhafte Adressen wartet darauf, gesendet zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Eine Nachricht ging an %n zweifelhafte Adresse</numerusform>
            <numerusform>Eine Nachricht ging an %n zweifelhafte Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Diesen Brief kopieren</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Diese Meldung kopieren</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Ist die Adresse richtig, ist nichts zu tun. Ist sie falsch, schreiben Sie dem Empfänger und sagen Sie Ihrer Datenschutzstelle Bescheid. Diese Briefe sind ein Anfang; ändern Sie sie, wie Sie möchten.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Sie ist noch nicht hinausgegangen. Öffnen Sie Ihren Postausgang und berichtigen Sie dort die Adresse, oder löschen Sie die Nachricht.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Bitte prüfen Sie, was gesendet wurde</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>An den Empfänger</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>An Ihre Datenschutzstelle</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – meinten Sie {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>„{subject}“, {date}, mit {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Später noch einmal beantwortet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Geändert oder verschwunden, während Sendward nicht lief</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Auf Ihren Wunsch geprüft</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierter Text</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Korrigiert zu {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Korrektur gewählt</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Korrektur gewählt: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Korrektur kopiert</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Korrektur kopiert: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Entwurf in {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Frühere Einträge fehlen</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>Im Postausgang von {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Vorfall: wartet auf das Senden</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Vorfall: gesendet</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Dieses Mal unverändert gelassen</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Unverändert gelassen: immer diese Adresse</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Unverändert gelassen: diese Adresse bis {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Unverändert gelassen: immer diese Domain</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Unverändert gelassen: diese Domain bis {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Ungeprüft durchgelassen</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Während einer Pause durchgelassen</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Nachricht in {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Nachrichten vor dem Senden</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Nachrichten im Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Nach Bcc verschoben: %n Adresse</numerusform>
            <numerusform>Nach Bcc verschoben: %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Nicht mehr vertrauenswürdig</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Nicht mehr in den Entwürfen gesehen</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>In der Nachricht nicht mehr gesehen</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Ältere Einträge gelöscht</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Nur notiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Pausen, Ausnahmen, verschwundene Entwürfe, Löschungen</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Darauf hingewiesen: %n Adresse sichtbar</numerusform>
            <numerusform>Darauf hingewiesen: %n Adressen sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Mit dem Schlüssel aus dem Schlüsselbund versiegelt</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Trotzdem gesendet</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Gesendet, nach der Prüfung hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Mit %n sichtbarer Adresse gesendet</numerusform>
            <numerusform>Mit %n sichtbaren Adressen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Gesendet mit {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Ab jetzt vertrauenswürdig</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>Sie fortsetzen</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, nicht mit: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Es gibt nichts mehr zu fragen: Der Entwurf enthielt diese Adresse zuletzt nicht mehr oder ist weg, oder die Frage wurde inzwischen beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Es gibt nichts mehr zu fragen: Diese Adresse ist nicht mehr zweifelhaft.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Diese Frage ist inzwischen beantwortet.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Wohl gemeint</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n Eintrag wurde nach {file} geschrieben.</numerusform>
            <numerusform>%n Einträge wurden nach {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht gelesen werden und fehlt dort.</numerusform>
            <numerusform>%n Einträge konnten nicht gelesen werden und fehlen dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n Eintrag wurde gelöscht.</numerusform>
            <numerusform>%n Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Gezeigtes exportieren</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Das ganze Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>Der erste Eintrag, der nicht passt, ist Nummer {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>Auf Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Prüft, ob das Protokoll nach dem Schreiben geändert wurde.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>Ei&amp;nträge</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Einträge oder Übersicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Für ein &amp;Programm (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Für eine &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Kein Eintrag passt zu dem, was Sie suchen.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Noch wurde nichts gefragt. Was Sendward fragt und was Sie antworten, wird hier stehen.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Protokoll</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Was gefragt und geantwortet wurde, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Ein Punkt fehlt</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Ein Bindestrich mehr oder weniger</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Ein Buchstabe doppelt</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Ein Buchstabe fehlt</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Ein Buchstabe zu viel</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Ein Name in einem anderen</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Ein Tippfehler vor dem @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Ein Wort mehr</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Eine andere Endung</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Ein anderer Buchstabe</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Keine solche Endung</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Buchstaben, die nur gleich aussehen</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Neu unter diesen Personen</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Jemand fehlt</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Das Land fehlt</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>Der Punkt steht anderswo</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>Derselbe Vorname</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Derselbe Name anderswo</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Zwei Buchstaben vertauscht</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Nach Art des Fehlers</translation>
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
            <numerusform>%n Person ist bekannt, als Code, der sich nicht lesen lässt: Hier kann niemand aufgeführt werden.</numerusform>
            <numerusform>%n Personen sind bekannt, als Codes, die sich nicht lesen lassen: Hier kann niemand aufgeführt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>Es gibt &amp;beide</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>Diese &amp;Domain vergessen</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Adresse der Person, die vergessen werden soll</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Gibt es beide?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Domains, an die Sie schreiben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;Alles vergessen</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Diese &amp;Person vergessen</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Ähnelt</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>Es war ein &amp;Tippfehler: vergessen</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Zuletzt am</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>Das Lernen ist abgeschaltet. Was vorher gelernt wurde, bleibt gespeichert, bis Sie es vergessen lassen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Noch wurde nichts gelernt. Werden Ihre gesendeten Mails nicht gefunden, fügen Sie oben den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Wirklich &amp;alles vergessen?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Wirklich vergessen?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Hier gibt es keinen Schlüsselbund; darum werden Domains gemerkt und keine Personen: Ein Tippfehler vor dem @ fällt nicht auf.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Sie sind geschützt, weil Sie so oft dorthin geschrieben oder Mails von dort beantwortet haben.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Was vergessen ist, wird nur aus Nachrichten wieder gelernt, die Sie später senden.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Sie schrieben an</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>An diese haben Sie geschrieben, und sie ähneln etwas anderem. Bis Sie sagen, dass es beide gibt, fragt Sendward weiter.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenisch</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>koptisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebräisch</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>lateinisch, aber ein anderer Buchstabe</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>lateinisch, mit einem Zusatzzeichen</translation>
    </message>
    <message>
        <source>Lisu</source>
        <translation>Lisu</translation>
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
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Benachrichtigen</translation>
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
        <translation>Eine Nachricht an {addresses} wurde ungeprüft durchgelassen.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Eine Nachricht wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Bitte prüfen Sie, was gesendet wurde</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Bitte sehen Sie sich diese Nachricht noch einmal an</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>Einer Nachricht in {place} wurden nach der Prüfung Empfänger hinzugefügt, vielleicht von einem anderen Add-on: Sie ging auch an {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward hat {place} nicht rechtzeitig geantwortet; nichts wurde gesendet. Senden Sie die Nachricht noch einmal, um gefragt zu werden.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Ihre Antwort ist nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} hat das Add-on vor Ihrer Antwort geschlossen oder abgeschaltet; nichts wurde gesendet. Ist das Fenster der Nachricht gesperrt, schließen Sie es und wählen Sie „Speichern“: Dann liegt sie bei Ihren Entwürfen.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward versucht es von selbst weiter, bis sie aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Die Nachricht wurde nicht gesendet. Senden Sie sie noch einmal, sobald das behoben ist.</translation>
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
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
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
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
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
        <translation>Eine Nachricht wurde an eine falsche Adresse gesendet.

Gesendet: {date}, mit {client}
Bemerkt: {now}
Betreff: {subject}
Ging an: {addresses}
Wohl gemeint: {meant}

Was darin stand, und über wen:

Was seither getan wurde (der Empfänger wurde gebeten, sie zu löschen; die Antwort):

Bitte sagen Sie mir, ob das gemeldet werden muss. Nach der DSGVO (Artikel 33) ist eine Meldung binnen 72 Stunden fällig, nachdem es bemerkt wurde.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Sehr geehrte Damen und Herren,

am {date} habe ich versehentlich eine Nachricht mit dem Betreff „{subject}“ an Ihre Adresse gesendet. Sie war für jemand anderen bestimmt.

Bitte lesen Sie sie nicht, verwenden Sie sie nicht und geben Sie sie nicht weiter. Bitte löschen Sie sie samt Anhängen, und schreiben Sie mir kurz, dass Sie das getan haben.

Ich bitte um Entschuldigung für die Umstände und danke Ihnen für Ihre Hilfe.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 Adressen</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 Organisationen</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 Organisationen</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 Adressen</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 Organisationen</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 Adressen</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 Organisationen</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 Adressen</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Eine Nachricht darf ungeprüft gesendet werden</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Eine Frage nimmt die Tastatur, sobald sie erscheint; ist dies aus, können Sie in Ihrem eigenen Fenster weiterschreiben.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Adressen in kopiertem Text werden geprüft; der Text selbst wird nie gespeichert. Text, der nur markiert ist, um ihn mit der mittleren Maustaste einzufügen, wird nicht angesehen.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Beim ersten Mal alle vorhandenen</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Nach einem Grund fragen</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Fragen sofort nach vorn holen</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Kann einmal unverändert bleiben, mit einem Grund</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Durchsicht einmal pro Woche</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>Client-ID für Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>Client-ID für Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Client-Geheimnis für Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Entwurfsordner, die gefunden wurden, aber nicht überwacht werden.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Entwürfe auf diesen IMAP-Servern werden geprüft, wenn ein Mailprogramm sie dort speichert.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Zu Entwürfen, die gespeichert wurden, während Sendward nicht lief, wird nicht einzeln nachgefragt: Eine Zeile sagt, wie viele eine zweifelhafte Adresse enthalten, und das Protokoll führt sie auf.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Jede Entscheidung kommt als eine Zeile JSON in diese Datei; leer lassen für keine Datei.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Entwürfe beim Start</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Dateien, die weitere zu schützende Domains nennen, eine je Zeile oder als TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Mailprogramme selbst finden</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Ordner mit Entwürfen</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Bei jeder Frage</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Bei jeder Frage, die ein Fenster öffnet</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Gefundene Ordner, die nicht überwacht werden</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>Aus Ihren gesendeten Mails, nur auf diesem Computer gespeichert: Ein Tippfehler in einer Adresse, die Sie verwenden, fällt dann auf.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Weitere Listen</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>Aus wie vielen Organisationen sie sein müssen</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Ist Sendward nicht erreichbar, kann eine Nachricht trotzdem ungeprüft gesendet werden, nach einem zweiten Klick.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Keine der vorhandenen</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Protokoll aufbewahren für</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Lernen, an wen Sie schreiben</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Lässt Konten sich bei Google im Browser anmelden; Ihre Organisation registriert Sendward dafür.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Lässt Konten sich bei Microsoft im Browser anmelden; Ihre Organisation registriert Sendward dafür.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Abgeschaltete Listen</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Eingeschaltete Listen</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Gesendete Nachrichten ansehen</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Mailkonten</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Weitere Ordner mit gesendeten Mails</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Ältere Einträge werden sofort und endgültig gelöscht; Ausnahmen bleiben in Kraft.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Nur bei Blockiertem</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Nur notieren, nicht fragen</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Nur die seit dem letzten Lauf gespeicherten</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Sonst endet es nur mit der Sitzung.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Menschen aus wenigen Organisationen kennen einander meist; jede private Adresse zählt als eine.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Auf viele hinweisen, die einander sehen</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Regeln, die weiterleiten, Konten und Adressbücher werden durchgesehen; Sie erfahren nur davon, wenn etwas falsch aussieht.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward kann pausiert werden</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Sendward kann beendet werden</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Bleibt blockiert</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Die Entwurfsordner der Mailprogramme auf diesem Computer werden gefunden und überwacht.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Sprache von Sendward; die Befehle im Terminal sind auf Englisch.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Die Namen der Listen von Einrichtungen, die mit Sendward kamen und verwendet werden.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Die Namen der Listen, die mit Sendward kamen und nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>Die Empfänger von Entwürfen werden geprüft, wenn das Mailprogramm sie speichert.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Die Ihrer Mailprogramme und Konten werden gefunden; von jeder Nachricht werden nur die Kopfzeilen gelesen.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>Nach journald unter Linux und ins Ereignisprotokoll unter Windows, wo ein Sammler sie holen kann.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Gespeicherte Entwürfe prüfen</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Kopierte Adressen prüfen</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Was Google mit der Client-ID eines Desktop-Programms ausgibt; Google sieht es nicht als geheim an.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Was blockiert ist</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Was gefragt würde, kommt ins Protokoll; nichts wird gezeigt oder angehalten. Was Ihre Organisation blockiert, schon, es sei denn, ihre Richtlinie hat dies gewählt.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Wird eine Adresse unverändert gelassen, wird nach dem Grund gefragt, und er steht im Protokoll.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Wo Mailprogramme Entwürfe speichern: Maildir, MH, der Ordner einer mbox-Datei oder .eml-Dateien.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Ob eine Adresse, die eine Ihrer Listen blockiert, trotzdem unverändert bleiben kann. Was Ihre Organisation blockiert, folgt allein ihrer Richtlinie.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>In der Pause fragt es nur bei Blockiertem und hält fest, was hinausgeht.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>Ab so vielen Adressen in An und Cc wird Ihnen gesagt, dass alle sie sehen.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Entscheidungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Entscheidungen ins Systemprotokoll schreiben</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Sie erfahren es, wenn eine Nachricht mit einer zweifelhaften Adresse, über die niemand entschieden hat, hinausging oder im Postausgang wartet.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Fragen Sie {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Gefundene Ordner</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Einrichtungen</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Verwendete Listen</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Von {organisation} vorgeschlagen.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Von {organisation} festgelegt; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>Die Richtlinie von {organisation} kann nicht gelesen werden; bis dahin lässt sich dies nicht ändern.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Diese Listen werden mit Sendward geliefert. Bei denen für Ihr Land und Ihre Sprache ist das Häkchen anfangs gesetzt.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Setzen Sie das Häkchen bei denen, an die Sie schreiben; diese Listen sind lang.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Entfernen Sie das Häkchen bei Ordnern, die nicht überwacht werden sollen.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Ihrer Organisation</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>In den letzten zwölf Monaten wurde %n ähnliche Adresse korrigiert oder ihre Nachricht angehalten.</numerusform>
            <numerusform>In den letzten zwölf Monaten wurden %n ähnliche Adressen korrigiert oder ihre Nachrichten angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Korrektur gewählt, seither nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>Bei %n weiteren wurde die Korrektur gewählt und seither nicht gesehen.</numerusform>
            <numerusform>Bei %n weiteren wurde die Korrektur gewählt und seither nicht gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Verhinderte Fehler: korrigiert oder angehalten</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Verhinderte Fehler nach Art</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>In den letzten zwölf Monaten wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Trotzdem gesendet, „Jetzt nicht“, blockiert oder nicht beantwortet</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Was gefragt wurde, nach Monat</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n Domain kam hinzu</numerusform>
            <numerusform>%n Domains kamen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n Domain wurde entfernt.</numerusform>
            <numerusform>%n Domains wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>%n Zeile ohne Domain wurde übergangen, nämlich Zeile {number}: {text}</numerusform>
            <numerusform>%n Zeilen ohne Domain wurden übergangen, die erste ist Zeile {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>Aus Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Eine Liste oder eine Tabelle mit einer Spalte von Domains, Web- oder Mailadressen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Domains importieren</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listen (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Von %n Spalte wurde die mit den Domains genommen: {name}.</numerusform>
            <numerusform>Von %n Spalten wurde die mit den Domains genommen: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Stellt die zuletzt entfernten Domains wieder her.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>Die alte Liste war nicht lesbar; sie wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; bereits vorhanden: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Fluggesellschaften</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Regierungen der arabischen Staaten</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Regierung Australiens</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Banken, Asien, Afrika und Lateinamerika</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Banken, Australien und Neuseeland</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Banken, Kanada</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Banken, Europa</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Banken, Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Banken, USA</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Regierung Kanadas</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Eigene Domains</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Regierung der Niederlande</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Regierung Frankreichs</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Regierung Deutschlands</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Krankenhäuser</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Regierung Irlands</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Regierung Italiens</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Regierung Japans</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Mailanbieter</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>NATO und EU</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Regierung Neuseelands</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Nordische Regierungen</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Regierung Polens</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Regierung Spaniens</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Regierungen der Schweiz und Österreichs</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Britische Regierung</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>US-Streitkräfte</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Regierung der Ukraine</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universitäten</translation>
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
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} bis {last} von {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listen (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Nimmt die gewählte Zeile von der Liste; nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Für &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Domains, an die Sie geschrieben haben; ähnliche Domains; vergessen</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Personen, an die Sie schreiben</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>&amp;Krankenhäuser und Gesundheit</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>Be&amp;hörden oder Militär</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>&amp;Reisen</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ein anderes Land</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banken und Versicherungen</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>&amp;Listen wählen…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>Aus meinen &amp;gesendeten Mails lernen, an wen ich schreibe</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>Meine M&amp;ails gehen in diese Länder</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Womit ich beruflich zu tun habe</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Kein weiteres Land</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>An wen Sie schreiben</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Die Domains schützen, von denen aus Sie schreiben?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>{domain} schützen</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Zurzeit geschützt</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Schulen und H&amp;ochschulen</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Die Adressen in Ihren gesendeten Mails werden auf diesem Computer gelesen und gezählt; ein Tippfehler in einer davon fällt dann auf. Personen werden als Codes gespeichert, die niemand lesen kann, und Sie können alles wieder vergessen lassen.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Die Listen werden noch gelesen…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Danach richtet sich, welche Adressen Sendward gut kennt: Vertippen Sie sich bei einer, fragt es nach.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>An wen schreiben Sie?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>{count} Domains und Endungen: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Eine Domain kann {wrong} nicht enthalten.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Eine Domain kann nicht in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Eine Domain hat höchstens {max_length} Zeichen.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Eine Domain, an die Sie geschrieben haben, ähnelt einer anderen. Gibt es beide? Siehe „Personen, an die Sie schreiben“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Ein Ordnername kann keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Eine Zeile von {file} wurde abgeschnitten; was darin stand, steht nur im Protokoll.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Eine Nachricht in {place} wurde nicht gesendet: Niemand hat die Frage beantwortet.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Eine Nachricht an {address} wartet in Ihrem Postausgang.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Eine Nachricht wurde an {address} gesendet; mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Vor dem @ muss ein Name stehen, keine Zahl in Klammern.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Ein neueres Sendward hat es geschrieben (Format {version}; dieses kennt {known}). Aktualisieren Sie Sendward.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Ein neueres Sendward hat das Protokoll {path} geschrieben (Format {version}; dieses kennt {known}). Aktualisieren Sie Sendward, oder verschieben Sie die Datei, um ein neues Protokoll zu beginnen.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Ein neueres Sendward hat {path} geschrieben (Format {version}; dieses kennt {known}); die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Ein neueres Sendward hat {path} geschrieben (Format {version}; dieses kennt {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Ein Teil zwischen zwei Punkten hat höchstens {max_label} Zeichen.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Einen Pfad mit Zeilenumbruch kann der Desktop nicht starten.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Eine Suche kann höchstens {most} Wörter haben; diese hat {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Fügen Sie das IMAP-Konto in den Einstellungen von Sendward hinzu.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Fügen Sie das IMAP-Konto hinzu: Seine Entwürfe liegen nur auf dem Server.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Erlauben Sie Ihrem Benutzer, ihn zu lesen.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Unter den Adressen, die {client} beim Tippen vorschlägt</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Eine Antwort zu {recipient} nennt genau dann einen Geltungsbereich, wenn sie vertraut.</translation>
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
        <translation>Antworten auf Ihre Mails von „{name}“ gehen dorthin, laut {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>Solange in {path} etwas falsch ist, gilt für {names} weiterhin die zuvor gelesene Richtlinie.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Bitten Sie den Betreiber des Mailservers, nur einen Ordner zu kennzeichnen.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Bitten Sie Ihren IT-Support, die Richtliniendatei in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Fragen Sie Ihre Organisation nach ihrer Client-ID, oder verwenden Sie ein App-Passwort.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Fragen Sie Ihre Organisation nach ihrer Client-ID; ein Passwort wird dort nicht angenommen.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Vor Zeile {row} wurde das Protokoll auf einen früheren Stand zurückgesetzt oder durch ein anderes ersetzt: Es war bis Zeile {last} geschrieben.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Hinter dem Kurznamen „{name}“ in {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
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
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
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
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Prüfen Sie Name und Port des Servers in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Prüfen Sie Benutzername und Passwort in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>Die Prüfung ist gescheitert ({problem}); mehr steht in der Logdatei.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Wählen Sie STARTTLS oder den Port für TLS (meist 993) in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Wählen Sie TLS in den Einstellungen unter Konten. Wenn STARTTLS früher ging, greift vielleicht jemand ins Netz ein.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Wählen Sie TLS oder STARTTLS in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Wählen Sie eine andere Art der Anmeldung in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Wählen Sie ihn in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Wählen Sie den Entwurfsordner in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Wählen Sie den Entwurfsordner selbst: einen Maildir-, MH- oder .eml-Ordner oder eine mbox-Datei.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Wählen Sie in den Einstellungen von Sendward den Ordner Ihrer Entwürfe.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Wählen Sie in den Einstellungen die Ordner Ihrer Entwürfe.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Wählen Sie das Passwort in den Einstellungen unter Konten.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Zwischenablage (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Berichtigen Sie sie in den Konten-Einstellungen von {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Berichtigen Sie sie im Adressbuch von {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Berichtigen Sie sie in der Datei {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Berichtigen Sie sie in der Datei {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Berichtigen Sie es in der Datei, oder wählen Sie es in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Berichtigen oder löschen Sie die Regel „{name}“ in den Filtern von {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie ihn aus der Datei; bis dahin wird er nicht beachtet.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Umgehen Sie das nicht. Prüfen Sie den Namen des Servers; stimmt er, wenden Sie sich an den Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Entwürfe werden nur auf dem Mailserver gespeichert.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Entwürfe in {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Entwürfe von {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Entwürfe von {address} in {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Geben Sie das Passwort in den Einstellungen unter Konten neu ein; bis dahin wird es nicht noch einmal versucht. Manche Anbieter wollen ein App-Passwort statt des üblichen.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Geben Sie das Passwort in den Einstellungen unter Konten ein.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Jede Zeile passt, aber Zeile {row} hat ein neueres Sendward geschrieben: Was darin steht, und die Tabellen neben den Zeilen konnten nicht geprüft werden. Aktualisieren Sie Sendward.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Jede Zeile passt, aber Zeile {row}, ohne Schlüssel geschrieben, enthält, was dieses Sendward nicht kennt: Ein neueres hat sie geschrieben oder jemand anders. Aktualisieren Sie Sendward.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Alle Zeilen sind unversehrt, aber die Tabelle „{what}“ stimmt nicht mit ihnen überein.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Beheben Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Korrigieren Sie die Datei oder ändern Sie eine Einstellung: Die alte Datei bleibt dann neben der neuen erhalten.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME bietet es niemandem an; Entwürfe werden trotzdem überwacht.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
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
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>How far the journal was written cannot be kept in {path} ({problem}): an older copy of the journal, or none, would not be noticed. Check that file&apos;s permissions.</source>
        <translation>Bis wohin das Protokoll geschrieben wurde, lässt sich in {path} nicht speichern ({problem}): Ein älterer Stand des Protokolls, oder dass es fehlt, fiele nicht auf. Prüfen Sie die Zugriffsrechte dieser Datei.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Ist er endgültig verloren, entfernen Sie {file}: Dann erzeugt Sendward einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>In An und Cc stehen {addresses} Adressen aus {organisations} Organisationen. Alle, die die Nachricht bekommen, können sie lesen. In Bcc sieht niemand die anderen.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>In einem Adressbuch von {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>In einem anderen Profil von Thunderbird arbeitet das Add-on nicht. Aktivieren Sie es auch dort.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>Setzen Sie in {client} in den Eigenschaften des Entwurfsordners den Haken bei „Diesen Ordner zum Offline-Lesen auswählen“; oder fügen Sie das IMAP-Konto in den Einstellungen von Sendward hinzu.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>In {path}: {key} {problem}. Der eingebaute Wert gilt.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>In {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>In {path}: {table} muss eine Tabelle sein. Die eingebauten Werte gelten.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Installieren und entsperren Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC, und starten Sie Sendward neu.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Installieren und entsperren Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Installieren Sie ihn: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Installieren Sie das Add-on; dann wird eine Nachricht angehalten, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Installieren Sie das Paket wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Installieren Sie wl-clipboard 2.0 oder neuer.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Kann überwacht werden: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Kann überwacht werden: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Es hat keine Mail-Kopfzeilen.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>Es enthält keine Adressen in einer lesbaren Form.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Sie ist an mehr als {most} Empfänger gerichtet; die übrigen wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Wird gerade verbunden.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Es wird danach gesucht.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Wird geprüft, sobald Sie innehalten.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Es ist beschädigt und wurde nur teilweise gelesen ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Sie ist beschädigt oder wurde nicht zu Ende geschrieben.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Sie ist nicht mehr da; eine Richtlinie, die {name} in „withdrawn_lists“ nennt, hebt sie auf.</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Länger als {line_limit} Zeichen.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>Weder Mail noch Adressbuch noch Text.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>Es ist kein lesbares Adressbuch ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Noch nicht da.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Die Datei gehört zu einem anderen Programm oder einer anderen Version.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Wird in wenigen Sekunden neu gestartet.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Zu groß, um durchgesehen zu werden.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Wird überwacht, sobald es vorhanden ist.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Nennt einen Rechner mit seiner Nummer, also gibt es keine Domain zum Vergleichen.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Es stehen mehr als {most} Ausnahmen darin.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>Seine Konfiguration lässt einen Befehl sagen, wo Entwürfe liegen; hier wird er nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>Die Entwürfe werden nicht überwacht: Das ist in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
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
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>Erlauben Sie dem System, mehr Ordner zu überwachen: Erhöhen Sie fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Suchen Sie sie im Adressbuch von {client} und löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>Mailprogramme und Befehle können Sendward nicht erreichen: {problem}</translation>
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
        <translation>Malediven</translation>
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
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
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
        <translation>Nachricht {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
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
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Alle nach Bcc verschieben</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
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
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
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
        <translation>Kein Ordner mit gesendeten Mails gefunden.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Dort liegt bisher keine Mail, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Dort liegt keine Mail, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Unter den üblichen Namen wurde kein Mailserver gefunden.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>Darin ist keine Nachricht zu erkennen.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Kein Server heißt {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Es kann nicht gefragt werden: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Nichts im Protokoll ist versiegelt, obwohl der Schlüsselbund einen Schlüssel hat: Es wurde ohne den Schlüssel geschrieben, oder seine Siegel wurden entfernt. Ein Versehen hätte sich gezeigt, eine Manipulation vielleicht nicht.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>Zu {recipients} wurde nicht nachgefragt.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Nur eine dauerhafte Ausnahme kann an einem Tag enden; {recipient} hat keine bekommen.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Nur mu weiß, in welchem Ordner die Mail von mu4e liegt.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Öffnen Sie einen solchen Entwurf in Ihrem Mailprogramm und speichern Sie ihn neu, oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Öffnen Sie eine solche Nachricht im Mailprogramm, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Öffnen Sie diesen Ordner einmal in Ihrem Mailprogramm; die anderen werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Öffnen Sie sie in Ihrem Mailprogramm.</translation>
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
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>Das Lesen ist gescheitert ({problem}); die Logdatei sagt mehr.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Starten Sie Thunderbird neu.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Zeile {row} und alles danach fehlen.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Zeile {row} und alles danach bis Zeile {last} fehlen: Das Protokoll wurde auf einen früheren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>Zeile {row} folgt nicht auf die Zeile davor.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>Zeile {row} enthält, was Sendward nie geschrieben hat.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Zeile {row} fehlt.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>Zeile {row} ist nicht die, die geschrieben wurde: Das Protokoll wurde durch ein anderes ersetzt.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Zeile {row} wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>Zeile {row} wurde nicht von Sendward geschrieben.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>Zeile {row} wurde ohne Schlüssel geschrieben, obwohl Zeilen davor einen hatten: Was ohne ihn geschrieben wurde, ließ sich nicht auf Manipulation prüfen.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>St. Vincent und die Grenadinen</translation>
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
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward ist so eingestellt, dass es nur mitschreibt: Es fragt nichts und hält keine Nachricht an, außer bei dem, was Ihre Organisation blockiert.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward ist so eingestellt, dass es nur mitschreibt: Es fragt nichts und hält keine Nachricht an.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Der Server bietet keine Anmeldung mit Passwort, die Sendward kennt.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Das Add-on von Sendward fehlt: {file}. Installieren Sie Sendward neu.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Das Add-on von Sendward ist in Thunderbird abgeschaltet. Aktivieren Sie es unter „Add-ons“.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Das Add-on von Sendward braucht Thunderbird {version} oder neuer. Aktualisieren Sie Thunderbird.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Sendwards eigene Dateien fehlen: {places}. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Gesendete Mails</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Gesendete Mails von {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Gesendete Mails von {address} in {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>Melden Sie sich in den Einstellungen unter Konten neu an; bis dahin wird es nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>Die Anmeldung bei {provider} braucht einen Teil, der nicht installiert ist.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Nach der schließenden Klammer der Adresse steht noch etwas.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Etwas Unvorhergesehenes ist geschehen ({kind}); was gerade angesehen wurde, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>Etwas Unvorhergesehenes ist {count}-mal geschehen ({kind}); was gerade angesehen wurde, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Etwas Unvorhergesehenes ist schiefgegangen: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Sowjetunion</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
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
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Schalten Sie Sendward unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Festplattenvollzugriff ein, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>Das Add-on kam für alle mit dem Paket sendward; nur dieses ändert oder entfernt es.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Das Add-on gehört zu einer anderen Version von Sendward. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat von {host} gilt noch nicht. Vielleicht geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Das Zertifikat von {host} wurde abgelehnt ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Das Zertifikat von {host} wurde widerrufen.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>Die Verbindung brach ab ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>Die Verbindung zu {host} ließ sich nicht schützen ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Auch die Kopien davon auf diesem Computer sind beschädigt.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>Der Tag, an dem die Ausnahme für {recipient} enden würde, ist vorbei.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Das Ereignisprotokoll ließ sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Die Kopfzeilen sind länger als 256 KiB; an wen die Nachricht sonst noch geht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>Das Protokoll lässt sich nicht öffnen; Antworten gelten nur für diese Sitzung: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>Das Protokoll ließ sich nicht prüfen: mit einem anderen Schlüssel als dem im Schlüsselbund versiegelt.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>Das Protokoll ließ sich nicht prüfen: mit einem Schlüssel versiegelt, der nicht zur Hand ist.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>Das Protokoll hat noch keinen Schlüssel. Starten Sie Sendward einmal: Es erzeugt einen.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>Das Protokoll ist verschwunden: Es war bis Zeile {row} geschrieben. Ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>Das Protokoll ist unversehrt ({count} Zeilen). Ohne Schlüssel geschrieben, bis Zeile {last}: {unkeyed}. Dort wäre ein versehentlicher Schaden aufgefallen, eine Manipulation vielleicht nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: {count} Zeile, mit dem Schlüssel aus dem Schlüsselbund versiegelt.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: {count} Zeilen, mit dem Schlüssel aus dem Schlüsselbund versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>Das Protokoll ist unversehrt: {count} Zeile, ohne Schlüssel geschrieben. Ein versehentlicher Schaden wäre aufgefallen, eine Manipulation vielleicht nicht.</numerusform>
            <numerusform>Das Protokoll ist unversehrt: {count} Zeilen, ohne Schlüssel geschrieben. Ein versehentlicher Schaden wäre aufgefallen, eine Manipulation vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>Das Protokoll wird ohne Schlüssel geführt: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>Das Protokoll wurde auf einen früheren Stand zurückgesetzt oder durch ein anderes ersetzt: Es war bis Zeile {row} geschrieben.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>Das Protokoll {path} ist nicht benutzbar: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>Das Protokoll {path} ist nicht benutzbar: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>Das Protokoll {path} ließ sich nicht schreiben: Der Datenträger ist voll. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>Das Protokoll {path} enthält noch nichts.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>Das Protokoll {path} enthält, was es nie geschrieben hat: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>Das Protokoll {path} ist beschädigt (ein Ende seiner Kette passt nicht).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>Das Protokoll {path} ist beschädigt (ein Ende seiner Kette fehlt).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>Das Protokoll {path} ist beschädigt (das Ende seiner Kette fehlt).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>Das Protokoll {path} ist beschädigt ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>Das Protokoll {path} ist verschwunden: Es war bis Zeile {row} geschrieben.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Ein anderes Programm verwendet gerade das Protokoll {path}. Schließen Sie das Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>Das Protokoll {path} darf nicht beschrieben werden. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Die ersten Zeilen des Protokolls fehlen.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>Der Schlüssel des Protokolls ist nicht mehr im Schlüsselbund. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>Der Schlüssel des Protokolls liegt in einem Schlüsselbund ({backend}), der jetzt nicht erreichbar ist. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>Der Schlüssel, mit dem Personen gemerkt werden, liegt im Schlüsselbund, der ihn gerade nicht herausgibt. Entsperren Sie den Schlüsselbund, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>Der Schlüsselbund ließ sich nicht abfragen ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>Der Schlüsselbund war nicht erreichbar ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von {seconds} Sekunden. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von {seconds} Sekunden; vielleicht fragt er gerade nach seinem Passwort oder, unter KDE, ob er eine Brieftasche anlegen soll. Antworten Sie ihm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>Der Schlüsselbund antwortete nicht innerhalb von {seconds} Sekunden; vielleicht fragt er gerade nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>Der Schlüsselbund behielt nicht, was hineingelegt wurde.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>Der Schlüsselbund behielt nicht, was hineingelegt wurde. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>Der Schlüsselbund meldet einen Fehler ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>Der Schlüsselbund meldet einen Fehler ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Sendward speichert dort den Schlüssel des Protokolls. Sobald der Schlüsselbund antwortet, wird das Protokoll versiegelt.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet; vielleicht fragt er gerade nach seinem Passwort oder, unter KDE, ob er eine Brieftasche anlegen soll. Sendward speichert dort den Schlüssel des Protokolls. Sobald der Schlüsselbund antwortet, wird das Protokoll versiegelt.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>Der Schlüsselbund hat kein Passwort dafür.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>Der Eintrag „{service}“ im Schlüsselbund ist kein Schlüssel. Entfernen Sie ihn, und starten Sie Sendward neu.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>Die Liste {name} wird ausgelassen: So kann keine Liste heißen.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>Die vorhandene Liste {name} war eine andere; sie wurde als {file} gespeichert.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>Die Listen konnten nicht gelesen werden, darum gelten die bisherigen: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Die Marke am Anfang der Kette fehlt.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>Die Marke am Anfang der Kette wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Die Marke am Ende der Kette fehlt.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>Die Marke am Ende der Kette wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Die Marke des Protokolls ist beschädigt oder wurde geändert: Ob das Protokoll auf einen früheren Stand zurückgesetzt wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>Der Name {host} lässt sich nicht nachschlagen: Es scheint kein Netz zu geben.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>Der Name {host} hat keine Adresse.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>Die Richtlinie gibt {name} eine Stufe, und es gibt weder einen solchen Eintrag noch eine solche Liste.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>Der Anbieter gibt gerade kein neues Token.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>Die Liste der öffentlichen Endungen ist nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>Die Liste der öffentlichen Endungen ist beschädigt; installieren Sie Sendward neu.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>Der Eintrag ist zu lang für journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Die Registrierung ließ sich nicht ändern: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Die Registrierung ließ sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>Der Run-Schlüssel der Registrierung ließ sich nicht ändern: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>Der Run-Schlüssel der Registrierung ließ sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>Die Regel „{name}“ in {client} leitet Mails dorthin weiter</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>Die Regel „{name}“ in {client} lenkt Antworten dorthin</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>Die Regel „{name}“ in {client} würde Mails dorthin weiterleiten; sie ist abgeschaltet</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>Die Regel „{name}“ in {client} würde Antworten dorthin lenken; sie ist abgeschaltet</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>Die gesendeten Mails in {folder} sind nicht lesbar: {problem}. Wählen Sie in den Einstellungen einen anderen Ordner, oder erlauben Sie Ihrem Benutzer, ihn zu lesen.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>Die gesendeten Mails von {address} sind nicht lesbar: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>Der Server begann weit mehr zu senden, als gefragt war.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>Der Server kann den Ordner {folder} nicht öffnen.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>Der Server kann den Ordner {folder} nicht öffnen: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>Der Server weiß nicht, wie er jemanden hereinlassen soll: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>Der Server zählt seine Nachrichten nicht dauerhaft (UIDVALIDITY fehlt).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>Der Server sagt nicht, welcher Ordner die Entwürfe enthält.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>Der Server sagt nicht, welcher Ordner die gesendeten Mails enthält.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>Der Server zeigt {count} Entwurf nicht; er wird noch einmal abgefragt.</numerusform>
            <numerusform>Der Server zeigt {count} Entwürfe nicht; sie werden noch einmal abgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>Der Server nimmt einen Befehl nicht an: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>Der Server nimmt keine Token an.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>Der Server beendete die Verbindung, während sie geschützt wurde.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Der Server beendete die Verbindung.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>Der Server beendete die Verbindung: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>Der Server lässt gerade niemanden herein: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>Der Server lehnte die Anmeldung ab: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>Der Server will seine Nachrichten nicht auflisten.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>Der Server will seine Nachrichten nicht zeigen.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>Der Server meldet jeden Entwurf, der in {folder} gespeichert wird.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>Der Server meldet jede Nachricht, die in {folder} abgelegt wird.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>Der Server sagt, dass es Nachrichten gibt, aber nicht, welche.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Der Server sandte eine Zeile ohne Ende.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>Der Server sandte weit mehr, als gefragt war.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>Der Server zeigt ein Zertifikat für eine andere Adresse als {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>Der Server zeigt ein Zertifikat für einen anderen Namen als {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>Der Server sprach, bevor die Verbindung geschützt war.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>Der Sitzungsbus ist nicht erreichbar ({kind}). Melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>Der Text in der Zwischenablage ist länger als 64 KiB, deshalb sieht Sendward ihn nicht durch.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>Der Benutzername oder das Passwort enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Darin sind Steuerzeichen oder Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Es gibt weitere Empfänger, zu denen nachzufragen wäre.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Hier stehen mehrere Adressen.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Es stehen zwei Punkte hintereinander oder einer am Anfang.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>Nach dem @ steht ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>Vor dem @ steht ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>Nach dem @ steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Vor dem @ steht ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Darin ist mehr als ein @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Es enthält weder @ noch Punkt: Es ist weder eine Adresse noch eine Domain.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Darin ist kein @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Zwischen den spitzen Klammern steht keine Adresse.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Darin ist keine Domain.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Da ist keine Domain.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>Die Endung {typed_ending} gibt es außerhalb Ihres eigenen Netzes nicht</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>Die Endung {typed_ending} gibt es nicht; {intended} endet auf {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>Die Endung {typed_ending} gibt es nicht; {meant_ending} gibt es</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>Unter {path} gibt es noch kein Protokoll.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Es gibt keinen Schlüsselbund für den Schlüssel des Protokolls. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Es gibt keinen Schlüsselbund für das Passwort.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Es gibt kein Passwort zum Probieren.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Es führt kein Weg zu {host}: Es scheint kein Netz zu geben.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Nach dem @ steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Vor dem @ steht nichts.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>Vor dem @ steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Dieser Desktop sagt keinem Programm im Hintergrund, was kopiert wird (data-control fehlt).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Dies ist keine Wayland-Sitzung.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Das ist kein Text. Speichern Sie es zuerst als CSV oder als einfachen Text.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Dies ist kein TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Dies ist kein UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Dieses wl-paste ist zu alt, um die Zwischenablage zu überwachen.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Ziel wäre auch: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Ziel wäre: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Ziel wäre: {typed}, nicht {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Das käme bei {meant} nicht an: Die Endung {ending} gibt es nicht</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Das käme außerhalb Ihres eigenen Netzes nicht an</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Das käme nicht an: Die Endung {ending} gibt es nicht</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Das ginge nicht an {meant}: Die Adresse sieht nur so aus</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Dies {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird kann {file} nicht starten: Der Pfad ist kein UTF-8. Geben Sie dem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird als {build} ist von anderen Programmen abgeschottet. Das Thunderbird aus Ihrer Distribution oder von thunderbird.net kann Nachrichten anhalten.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird wird Sie fragen: Öffnen Sie nach dem nächsten Start das Menü, wählen Sie „Sendward zu Thunderbird hinzugefügt“ und dann „Aktivieren“.</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Um sie so zu senden, drücken Sie noch einmal auf Senden.</translation>
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
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal. Bleibt es dabei, wenden Sie sich an den Betreiber des Mailservers.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Versuchen Sie wl-paste --watch cat in einem Terminal.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>US-Streitkräfte</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>US-Universitäten</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und starten Sie Sendward neu.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Entsperren Sie den Schlüsselbund; er wird innerhalb von fünf Minuten wieder abgefragt.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Aktualisieren Sie Sendward, oder verschieben Sie die Datei, um mit neuen Einstellungen zu beginnen.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
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
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>Der Inhalt der Zwischenablage ist als geheim gekennzeichnet, deshalb liest Sendward ihn nicht.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>Der Inhalt der Zwischenablage stammt von Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>Was im Schlüsselbund liegt, ist nicht der Schlüssel, mit dem das Protokoll geschrieben wurde. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Was aus gesendeten Mails gelernt wurde, lässt sich nicht verwenden: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Was aus gesendeten Mails gelernt wurde, war beschädigt; es wird neu gelernt.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Was dort gesehen wurde, konnte nicht geprüft werden; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>War das Absicht, braucht die Richtlinie „revision = {revision}“ oder höher; sonst berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Ob Sendward zweimal läuft, lässt sich hier nicht feststellen; es fragt vielleicht doppelt.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Ohne TLS könnte jeder auf dem Weg zu {host} mitlesen.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Schreiben Sie [{table}] in eine eigene Zeile und die Optionen darunter.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>An {typed} haben Sie noch nie zusammen mit diesen Personen geschrieben, aber oft an jemand anderen namens {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>An {typed} haben Sie noch nie zusammen mit diesen Personen geschrieben, aber oft an {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>An {known} haben Sie schon geschrieben, an {typed} noch nicht.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Meist schreiben Sie an diese Personen zusammen mit noch jemandem, der hier fehlt.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Meist schreiben Sie an diese Personen zusammen mit {known}; diese Adresse fehlt hier.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Meist schreiben Sie an {known}; {typed} unterscheidet sich davon nur durch einen Tippfehler.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Gewöhnlich schreiben Sie an {known}; {typed} ist neu.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>An diese Personen schreiben Sie oft, aber nie zusammen mit {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Die Hilfeseiten Ihres Mailanbieters nennen den Server; suchen Sie dort nach IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Ihre Nachricht „{subject}“ wurde nicht gesendet: Niemand hat die Frage beantwortet.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` muss eine Liste von Länderkürzeln wie &quot;DE&quot; sein.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` muss eine Liste von Domains sein.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` muss eine Liste von Tabellen sein: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` muss eine Liste aus diesen Wörtern sein: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` muss ein Text sein.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>ein Name darin hat mehr als {most} Teile</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>zweifelhafte Entwürfe</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>hat keinen gültigen Port: Er muss eine Zahl von 1 bis 65535 sein</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>hat keinen gültigen Servernamen: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>hat kein richtiges {name}: Es muss ein Text von einer Zeile sein</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>hat kein richtiges {name}: Es muss eines von {words} sein</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>internationale Organisationen</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>es nannte keinen Grund</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>wird überwacht, sobald der erste Entwurf gespeichert ist.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald war nicht erreichbar: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>kennt nichts mit dem Namen {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels gibt {key} die Stufe {level}; note, confirm und block sind Stufen</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked muss eine Liste von Optionen sein, wie [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked nennt {key}, aber eine solche Option gibt es nicht</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked nennt {key}, was jeder selbst wählt; der Wert gilt als Vorschlag</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS lässt Sendward nicht in den Ordner von Mail sehen.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>muss eine Liste von Tabellen sein, jede mit einer Adresse und einem Server</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>muss eine Liste von Texten sein, wie [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>muss eine Zahl mit {units} sein, wie &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>muss eine Zahl mit {units} sein, wie &quot;90 days&quot;, oder &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>muss ein Text von einer Zeile sein</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>muss vorhandene Orte nennen: Hier gibt es keinen Benutzer {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>muss zwischen {least} und {most} {unit} liegen</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>muss eines von {choices} sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>muss ganze Pfade enthalten; {name} ist nur ein Teil eines Pfads</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>muss wirkliche Orte nennen: Ein leerer Pfad oder einer mit einem NUL-Zeichen ist keiner</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>darf kein Passwort enthalten: Passwörter gehören nur in den Schlüsselbund</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>nennt ein Konto zweimal</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>braucht eine Adresse und einen Server für jedes Konto</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>noch kein Ordner gewählt</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>noch kein Ordner mit Entwürfen gefunden oder gewählt</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>offene Fragen</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation muss eine Tabelle von Texten sein</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation nennt {key}, aber einen solchen Text gibt es nicht</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>gemerkte Antworten</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision muss eine ganze Zahl sein, wie in revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>US-Streitkräfte</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>die Zwischenablage</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>Mailserver (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted nennt {key}, aber eine solche Liste gibt es nicht</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains muss eine Liste von Domains sein, wie [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains nennt {text}, was keine Domain ist</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>werden überwacht, sobald Sendward fragen kann</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>was gespeichert wird, während eine Nachricht geschrieben wird</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists muss eine Liste von Dateinamen sein, jeder nur einmal, wie [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 oder neuer findet es vielleicht; Entwürfe werden auch ohne das überwacht.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>wl-paste lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste endete sofort: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste endete.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste gibt keine Antwort.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste ist nicht installiert.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste meldet jedes Kopieren.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>würde sich mit {host} ohne TLS oder Zertifikat verbinden, was nur für diesen Computer erlaubt ist</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} Personen werden gegenseitig ihre Adressen sehen</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} oder {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} speichert die Entwürfe dieses Kontos nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} sendet eine Kopie aller Ihrer Mails von „{name}“ dorthin</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} kopierter Text wurde nicht geprüft: Es kamen zu viele auf einmal.</numerusform>
            <numerusform>{count} kopierte Texte wurden nicht geprüft: Es kamen zu viele auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>{count} Domains, an die Sie geschrieben haben, ähneln anderen. Gibt es jeweils beide? Siehe „Personen, an die Sie schreiben“ in den Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} Ordner</numerusform>
            <numerusform>{count} Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>{count} Ordner kann überwacht werden.</numerusform>
            <numerusform>{count} Ordner können überwacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>{count} weiterer solcher Ordner wird nicht überwacht: {folder}.</numerusform>
            <numerusform>{count} weitere solche Ordner werden nicht überwacht; der erste ist {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} Zeile von {rows}, ab Zeile {first}, ließ sich nicht prüfen: mit einem anderen Schlüssel als dem im Schlüsselbund versiegelt.</numerusform>
            <numerusform>{count} Zeilen von {rows}, ab Zeile {first}, ließen sich nicht prüfen: mit einem anderen Schlüssel als dem im Schlüsselbund versiegelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} Zeile von {rows}, ab Zeile {first}, ließ sich nicht prüfen: mit einem Schlüssel versiegelt, der nicht zur Hand ist.</numerusform>
            <numerusform>{count} Zeilen von {rows}, ab Zeile {first}, ließen sich nicht prüfen: mit einem Schlüssel versiegelt, der nicht zur Hand ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} Zeile, bis Zeile {last}, wurde ohne Schlüssel geschrieben, und nichts bürgt für sie: Sie ließ sich nicht auf Manipulation prüfen.</numerusform>
            <numerusform>{count} Zeilen, bis Zeile {last}, wurden ohne Schlüssel geschrieben, und nichts bürgt für sie: Sie ließen sich nicht auf Manipulation prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; nur alle {seconds} Sekunden nachgesehen</translation>
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
        <translation>{ending} ist eine Endung wie .com; schreiben Sie {suffix}, um alles zu schützen, was so endet.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} ließ sich nicht entfernen: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} ließ sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>{file} fehlt: Ein Mailprogramm könnte Sendward nicht starten.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>{file} sagt, in welchem Schlüsselbund der Schlüssel des Protokolls liegt, und ist beschädigt; kein Schlüsselbund, der jetzt erreichbar ist, enthält einen. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>{folder} wird alle {seconds} Sekunden geprüft.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: Dieser Ordner ist nicht lesbar: {problem}. Erlauben Sie Ihrem Benutzer, ihn zu lesen, oder nehmen Sie ihn aus den Einstellungen.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: gefunden, in den Einstellungen abgeschaltet.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} ist an Port {port} nicht erreichbar ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwortet an Port {port} nicht.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} spricht an diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} steht nicht unter {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} ließ jemanden herein, bevor die Verbindung geschützt war.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} bietet kein STARTTLS: Andere könnten mitlesen.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} verweigert STARTTLS: Andere könnten mitlesen.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} zeigt ein Zertifikat eines Ausstellers, dem dieser Computer nicht traut.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} zeigt ein Zertifikat, für das niemand bürgt: Es ist selbstsigniert.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} nimmt an Port {port} keine Verbindungen an.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} {count} vorhandener Entwurf war nicht lesbar, er hat die Nummer {uid}.</numerusform>
            <numerusform>{how} {count} vorhandene Entwürfe waren nicht lesbar, der letzte hat die Nummer {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} Nachricht war nicht lesbar.</numerusform>
            <numerusform>{how} {count} Nachrichten waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} ist keine Option</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} ist kein Schlüssel einer Liste; {keys} sind es.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; {count} Nachricht war nicht lesbar, die letzte ({name}): {problem}</numerusform>
            <numerusform>{kinds}; {count} Nachrichten waren nicht lesbar, die letzte ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} ist keine Stufe; note, confirm und block sind es.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>{name} darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>{name} darin ist nicht lesbar: Es {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} war nicht als TOML lesbar: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} war nicht lesbar: größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} war nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} ließ sich nicht schreiben: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} ist nicht mehr da. Die Richtlinie gilt so weiter, wie sie zuletzt gelesen wurde, bis es wieder eine gibt; eine, in der nur „revision = {revision}“ steht, hebt sie auf.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} ist größer, als eine solche Datei sein kann.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} ist keine Eigenschaftsliste: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} ist keine Einstellungsdatei, die Sendward exportiert hat.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} ist keine Einstellungsdatei, die Sendward exportiert hat: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} ist kein Protokoll von Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} erlaubt mehr als die zuvor gelesene Richtlinie, ohne höhere revision; darum gilt jene weiter für {names}.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>{path}, worin die Richtlinie der Organisation gespeichert ist, ist beschädigt, und die Richtlinie selbst ist nicht mehr da. Nichts, was sie festlegen könnte, lässt sich ändern, und das Strengste gilt. Gibt es keine Richtlinie mehr, entfernen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>{places}: Hier kann nicht geschrieben werden ({reason}). Was dorthin gehört, geht verloren, wenn Sendward endet.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Es wurde als {name} gesichert und ein neues begonnen; frühere Ausnahmen sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Von dieser Liste Ihrer Organisation gilt nichts.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} Von dieser Liste Ihrer Organisation gilt nur, was sich sonst lesen lässt.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward fragt weiter, aber was Sie antworten, ist vergessen, sobald es endet.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward versucht es von selbst noch einmal.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Die eingebauten Werte gelten, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Die eingebauten Werte gelten.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} Die Richtlinie gilt so weiter, wie sie zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Bis die Richtlinie lesbar ist, lässt sich nichts ändern, was sie festlegen könnte, und das Strengste gilt.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} Von dieser Liste Ihrer Organisation gilt, was sich sonst lesen lässt, und alles, was zuletzt gelesen wurde.</translation>
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
        <translation>{program}: Sendward sucht noch.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: Eine Nachricht wird angehalten, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: Entwürfe werden beim Speichern geprüft, aber nicht die von {accounts}. Nachrichten werden nicht angehalten.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: Entwürfe werden beim Speichern geprüft. Nachrichten werden nicht angehalten.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: Nichts, was Sie schreiben, wird geprüft, nur Adressen, die Sie kopieren.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: Nichts, was Sie schreiben, wird geprüft.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: Sobald das Add-on arbeitet, wird eine Nachricht angehalten, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>{provider} ist für die Anmeldung nicht erreichbar.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} muss laufen. Geben Sie das Passwort ein, das es für dieses Konto anzeigt, nicht das der Webseite: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} lässt nur registrierte Programme ein, und es ist keine Client-ID gesetzt.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} lässt Programme ein, sobald Sie dort IMAP eingeschaltet haben: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} lehnte die Anmeldung ab: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} nimmt hier ein App-Passwort, nicht das übliche. Erstellen Sie dort eines: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} nimmt hier einen Autorisierungscode, nicht das übliche Passwort. Sie erhalten ihn, wenn Sie dort IMAP einschalten: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} nimmt hier kein Passwort und lässt nur registrierte Programme ein: Fragen Sie Ihre Organisation nach ihrer Client-ID und tragen Sie sie in den Einstellungen unter Konten ein.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Sie haben schon an beide geschrieben. Gibt es beide, wählen Sie unter „Unverändert lassen“ die Antwort „Immer“.</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}; und es endet auf {typed_ending}, nicht auf {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} wird von einer Ihrer eigenen Listen blockiert.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} ist durch die Richtlinie Ihrer Organisation blockiert.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} ist blockiert und kann darum nur einmal unverändert bleiben.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} ist keine Adresse und kann darum nur einmal unverändert bleiben.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>Für {recipient} braucht es einen Grund.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} ist keine Tabelle mit Optionen</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} kann nicht nach dem @ stehen.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} kann nicht vor dem @ stehen.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} ist keine Domain. Falls diese Zeile eine Kopfzeile ist, muss ihre erste Spalte `domain` heißen; von den übrigen werden `label` und `level` gelesen. Eine Endung wie .com beginnt mit einem Punkt.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} ist keine Domain. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} enthält {intended}, gehört aber zu {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} weicht von {intended} nur durch einen Bindestrich oder die Reihenfolge der Wörter ab</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} endet auf {typed_ending}, was leicht statt {meant_ending} getippt wird</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} endet auf {typed_ending}; {intended} endet auf {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} hat einen Punkt, wo {intended} keinen hat</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} hat Buchstaben von {intended} in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} hat keine Endung; {intended} endet auf {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} unterscheidet sich von {intended} in einem Buchstaben</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} hat einen Buchstaben mehr als {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} hat einen Buchstaben von {intended} doppelt</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>In {typed} fehlt ein Punkt von {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>In {typed} fehlt ein Buchstabe von {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} enthält den Namen von {intended} und ein Wort mehr; es kann jemand anderem gehören</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} ähnelt einem Namen unter {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} sieht aus wie {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} sieht nur aus wie {intended}: Es ist mit anderen Zeichen geschrieben</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} endet auf {typed_ending}; {intended} geht weiter bis {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} ist keine Art zu bestätigen; click und typing sind es.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} ist kein Gewicht; critical, normal und bulk sind es.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>„{title}“ kann erst geändert werden, wenn die Richtlinie Ihrer Organisation wieder lesbar ist.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>„{title}“ lässt sich nicht ändern: von Ihrer Organisation festgelegt.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>Der Schlüsselbund wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>Add-on in Thunderbird &amp;installieren</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>{address} hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Hier wurde kein Mailprogramm gefunden. Wenn Ihres seine Entwürfe in einem Ordner speichert, kann Sendward ihn überwachen.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward fragt nach, wenn eine Nachricht gerade an eine Domain gehen soll, die der gemeinten nur ähnlich sieht. Sonst bleibt es still im Infobereich.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Ihre Mailprogramme werden gesucht…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Was außerdem überwacht wird</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Was ungeschützt bleibt</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Was Sie im Webmail schreiben, es sei denn, Sie kopieren die Adresse. Was Sie vom Telefon oder von einem anderen Computer senden. Einladungen zu Besprechungen und was ein Filter von selbst weiterleitet.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Was Ihre Mails hier schützt</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Ihre Mailprogramme</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS fragt vielleicht, ob Sendward lesen darf, was in anderen Programmen kopiert wurde. Ohne Ihre Erlaubnis werden kopierte Adressen nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Antwort für {address} ändern</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Einzelheiten zu {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Unverändert gelassen bis {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Dieses Mal unverändert gelassen</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Diese Adresse bleibt immer unverändert</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Diese Domain bleibt immer unverändert</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Stattdessen {address} verwenden</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung hat diese Wörter.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>Zwischenablage jetzt p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Pr&amp;otokoll…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>&amp;Adresse prüfen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Dieser Desktop hat keinen Infobereich; darum lässt Sendward dieses Fenster offen.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Was seit &amp;gestern geschehen ist…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>Sendward beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alles bleibt hier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward startet noch; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward bleibt im Hintergrund. Sie bemerken es nur, wenn eine Adresse falsch aussieht.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Zu dieser Adresse würde Sendward nicht nachfragen.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Sendward im Anwendungs&amp;menü zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>F&amp;rage zeigen</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>Das war die Frage. Ihre Antwort auf diesen Versuch wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Es gibt keinen Server. Der Text Ihrer Mails wird nicht gespeichert; nur eine Adresse, zu der Sie gefragt wurden, und Ihre Antwort kommen in ein Protokoll auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Eine Adresse ausprobieren</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>In %n Entwurf steht noch eine zweifelhafte Adresse</numerusform>
            <numerusform>In %n Entwürfen steht noch eine zweifelhafte Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n Frage wartet auf Ihre Antwort</numerusform>
            <numerusform>%n Fragen warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>%n Frage &amp;zeigen</numerusform>
            <numerusform>%n Fragen &amp;zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>Frage &amp;zeigen</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Pausiert bis morgen, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Pausiert bis {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>%n-mal wieder gesehen und nicht noch einmal gefragt: {address}</numerusform>
            <numerusform>%n-mal wieder gesehen und nicht noch einmal gefragt: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward kann zurzeit keine Fragen stellen</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward hat eine Frage zu einer Adresse</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward überwacht zurzeit nichts</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward startet</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward passt auf</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward notiert nur und fragt nur bei Blockiertem nach</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward notiert nur und fragt nicht</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>wird überwacht</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – in den Einstellungen abgeschaltet</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – von Ihrer Organisation festgelegt</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – erst, wenn die Richtlinie Ihrer Organisation lesbar ist</translation>
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
        <translation>Zwischenablage jetzt p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Pr&amp;otokoll…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>Sendward &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>&amp;Adresse prüfen…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Was seit &amp;gestern geschehen ist…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward fragt: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Einstellungen in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Einstellungen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Eine Datei mit Ihren Einstellungen, Ihren eigenen Listen und Ihren Ausnahmen; ein Passwort ist nicht darin.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Einstellungen von Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Übernommen. Optionen: {options}, Listen: {lists}, Ausnahmen: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>Das Protokoll wird noch geöffnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} ließ sich nicht schreiben: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Ausnahmen: Adressen und Domains, zu denen Sendward nicht nachfragt</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>Nach Ihren Listen wird dazu nichts gefragt.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Steht selbst auf Ihren Listen: Sendward würde nicht fragen.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward pausiert und würde jetzt nicht fragen.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward würde vor dem Senden fragen.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward würde die Nachricht anhalten: Solche Mails sind blockiert.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward würde eine Benachrichtigung zeigen.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Die Listen werden noch gelesen…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Tippen Sie eine Adresse oder Domain, und sehen Sie, was geschieht.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Sie haben entschieden, sie unverändert zu lassen: Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Ihre Organisation vertraut ihr: Es wird nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Falsche Adressen können Ihre Mails fehlleiten</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} und %n weitere stehen in Ihren Mailprogrammen, in Regeln, Konten oder Adressbüchern, und sehen falsch aus. Die Einstellungen sagen unter „Durchsicht“, wo.</numerusform>
            <numerusform>{address} und %n weitere stehen in Ihren Mailprogrammen, in Regeln, Konten oder Adressbüchern, und sehen falsch aus. Die Einstellungen sagen unter „Durchsicht“, wo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} steht in Ihren Mailprogrammen, in einer Regel, einem Konto oder einem Adressbuch, und sieht falsch aus. Die Einstellungen sagen unter „Durchsicht“, wo.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Willkommen bei Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Beenden Sie Sendward und starten Sie es neu, um dieses Fenster zu öffnen. Bis dahin fragt es weiter nach.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward wurde aktualisiert</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Eine Ihrer eigenen Listen blockiert Domains, die dieser nur ähnlich sehen.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Eine Ihrer eigenen Listen blockiert {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Ebenfalls neu in dieser Unterhaltung: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Berichtigen Sie sie dort, wo sie steht, oder lassen Sie sie unverändert, wenn Sie sicher sind: Sie ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>In einem Entwurf in {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>In einer Nachricht, die gerade {place} verlassen soll</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>In einer Nachricht im Postausgang von {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>In einer Nachricht, die mit {place} gesendet wurde</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>Im Entwurf „{subject}“ in {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>In der Nachricht „{subject}“, die gerade {place} verlassen soll</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>In dem Text, den Sie prüfen ließen</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>In dem Text, den Sie gerade kopiert haben</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Fehlt jemand?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Ist diese Adresse richtig?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Sehen Sie sie vor dem Senden selbst durch.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Bitte prüfen Sie %n Adresse</numerusform>
            <numerusform>Bitte prüfen Sie %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Fragen: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Nicht die gemeinten Buchstaben, sondern: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Diese Adresse war nicht lesbar</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Diese Adresse ist neu in dieser Unterhaltung.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} und %n weitere</numerusform>
            <numerusform>{addresses} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} fragt nach einem Grund, bevor Mail an Domains geht, die dieser nur ähnlich sehen.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} erlaubt keine Mail an Domains, die dieser nur ähnlich sehen.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>„Jetzt nicht“ lässt die Nachricht ungesendet in ihrem Fenster.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>„Verwenden“ kopiert die korrigierte Adresse. Markieren Sie im Entwurf die alte und fügen Sie ein (Strg+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>„Verwenden“ legt die korrigierte Adresse in die Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n hat keine Antwort.</numerusform>
            <numerusform>%n haben keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n blieb in einer Nachricht, die angehalten wurde.</numerusform>
            <numerusform>%n blieben in einer Nachricht, die angehalten wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n wurde korrigiert.</numerusform>
            <numerusform>%n wurden korrigiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n stand in einem Entwurf, der gespeichert wurde, während Sendward pausierte oder aus war.</numerusform>
            <numerusform>%n standen in Entwürfen, die gespeichert wurden, während Sendward pausierte oder aus war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n stand in einer Nachricht, die ungeprüft durchgelassen wurde.</numerusform>
            <numerusform>%n standen in Nachrichten, die ungeprüft durchgelassen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n stand in einer Nachricht, die durchgelassen wurde, während Sendward pausierte.</numerusform>
            <numerusform>%n standen in Nachrichten, die durchgelassen wurden, während Sendward pausierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n wurde unverändert gelassen.</numerusform>
            <numerusform>%n wurden unverändert gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n wurde nur notiert.</numerusform>
            <numerusform>%n wurden nur notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n wurde aufgeschoben; was daraus wurde, ist nicht bekannt.</numerusform>
            <numerusform>%n wurden aufgeschoben; was daraus wurde, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>An %n wurde trotzdem gesendet.</numerusform>
            <numerusform>An %n wurde trotzdem gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>An %n wurde gesendet, oder es steht noch aus, obwohl niemand entschieden hat.</numerusform>
            <numerusform>An %n wurde gesendet, oder es steht noch aus, obwohl niemand entschieden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Bei %n wurde die Korrektur gewählt und seither in keiner Nachricht gesehen.</numerusform>
            <numerusform>Bei %n wurde die Korrektur gewählt und seither in keiner Nachricht gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Seit gestern wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward hat zu %n Adresse nachgefragt.</numerusform>
            <numerusform>Sendward hat zu %n Adressen nachgefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Es war mehr, als hier gezählt werden konnte.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Was seit gestern geschehen ist</translation>
    </message>
</context>
</TS>
