<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; de Unicode-tabellen: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Vraagt om bevestiging voordat een bericht naar een domein gaat dat alleen maar lijkt op wat u bedoelde. Het heeft geen server en verstuurt niets: wat het ziet en wat u antwoordt, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Bestaande extensies</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Programmalog</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Beleid van de organisatie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>&amp;Welkom opnieuw tonen</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Deze versie en haar lijsten</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>een versie zonder datum</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>een lijst zonder datum</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>per {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>per {day}, ouder dan een jaar: installeer een nieuwere Sendward</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Account wijzigen</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Voer het wachtwoord in; het wordt voor elke server apart bewaard.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Voer eerst uw adres in.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Gevonden: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Het werkt. De server meldt elk concept dat in {folder} opgeslagen wordt.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Het werkt. De map {folder} wordt elke minuut bekeken.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>Deze account {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>De server wordt gezocht…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward opent de conceptenmap alleen om te lezen en leest de koppen, verder niets. Het wachtwoord gaat in de sleutelbos van uw bureaublad en alleen naar deze server.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>{server} wordt geprobeerd…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Bezig met proberen; opent er een browservenster, meld u daar aan…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>&amp;Conceptenmap</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>De eerste keer allemaal</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Over concepten die zijn opgeslagen terwijl Sendward niet draaide, wordt niet stuk voor stuk iets gevraagd: één regel zegt hoeveel er een twijfelachtig adres bevatten, en het logboek somt ze op.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Bestaande concepten bij de s&amp;tart</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Zoekt een mailserver onder de gebruikelijke namen.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Geen (alleen deze computer)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Alleen die sinds de laatste keer zijn opgeslagen</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>&amp;Beveiliging, poort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS, elk certificaat (alleen deze computer)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Aan&amp;melden</translation>
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
        <translation>Het adres</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>De map die de server noemt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>Bij Google, in de browser</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>Bij Microsoft, in de browser</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Met een wachtwoord</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Met een token</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>u@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Echt verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Bewaakt de account niet meer en haalt het wachtwoord uit de sleutelbos.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>Opnieuw &amp;installeren</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>De add-on &amp;installeren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Hier is geen Thunderbird gevonden.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>De add-on uit Thunderbird verwijderen</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>De add-on is geïnstalleerd en werkt.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>De add-on is hier voor iedereen geïnstalleerd.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>De add-on is geïnstalleerd, maar heeft Thunderbird {version} of nieuwer nodig.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>De add-on is geïnstalleerd, maar uitgezet in Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>De add-on is geïnstalleerd. Thunderbird laadt hem bij de volgende start.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>De add-on is niet geïnstalleerd. Met de add-on wordt een bericht vóór het versturen tegengehouden tot u hebt besloten; zonder worden alleen opgeslagen concepten gecontroleerd.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>De add-on is van een andere versie van Sendward. Installeer hem opnieuw.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird als {build} is afgesloten van andere programma&apos;s: de add-on werkt daar niet; opgeslagen concepten en gekopieerde adressen worden toch gecontroleerd.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird zal het u vragen: open na de volgende start het menu, kies “Sendward is aan Thunderbird toegevoegd” en dan “Inschakelen”.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Altijd voor {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Tot een datum…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>{address} &amp;gebruiken</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Altijd voor iedereen bij {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Voor wie en hoelang het adres ongewijzigd blijft</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>In plaats van {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Alleen deze &amp;keer</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Ongewijzigd laten</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Ongewijzigd laten</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>{address} ongewijzigd laten: kies voor hoelang</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} gebruiken</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>In plaats daarvan {address} gebruiken</translation>
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
        <translation>Er wordt om een reden gevraagd; die blijft in het logboek.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Ongewijzigd laten</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>{address} ongewijzigd laten</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Typ “{end}” om te bevestigen:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Waarom laat u het ongewijzigd?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>iedereen bij {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Uw antwoord kon niet worden aangenomen. {problem} Antwoord alstublieft opnieuw.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n concept dat is opgeslagen terwijl Sendward niet vroeg, bevat een twijfelachtig adres.</numerusform>
            <numerusform>%n concepten die zijn opgeslagen terwijl Sendward niet vroeg, bevatten een twijfelachtig adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Terwijl u weg was</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Te controleren adressen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>Het oude instellingenbestand is bewaard als {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n kon niet worden gelezen of gecontroleerd.</numerusform>
            <numerusform>%n konden niet worden gelezen of gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adres of domein</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Een adres controleren</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Het veld leegmaken</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n adres gecontroleerd; het lijkt op geen enkel beschermd adres.</numerusform>
            <numerusform>%n adressen gecontroleerd; geen ervan lijkt op een beschermd adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Wat u hier typt, wordt gecontroleerd maar niet bewaard.</translation>
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
            <numerusform>%n adres is bekeken.</numerusform>
            <numerusform>%n adressen zijn bekeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n bestand was niet leesbaar, namelijk {file}: {problem}</numerusform>
            <numerusform>%n bestanden waren niet leesbaar, het eerste is {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n van de adressen lijkt niet te kloppen.</numerusform>
            <numerusform>%n van de adressen lijken niet te kloppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;controleren</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Controleronde</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Het adres {address} behouden</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Dit adres behouden</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Uw mailprogramma&apos;s worden doorgekeken…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Sinds de start van Sendward is er geen controleronde geweest.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Ze lijken allemaal te kloppen.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Doorstuurregels, adresboeken, kopieën, antwoorden naar een ander adres</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>De eerste {count} zijn te zien; “sendward checkup” toont er meer.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… en op nog %n plaats</numerusform>
            <numerusform>… en op nog %n plaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramma&apos;s</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n adres lijkt op een beschermd adres, en u hebt gekozen het ongewijzigd te laten.</numerusform>
            <numerusform>%n adressen lijken op beschermde adressen, en u hebt gekozen ze ongewijzigd te laten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n adres lijkt op een beschermd adres, en uw organisatie vertrouwt het domein ervan.</numerusform>
            <numerusform>%n adressen lijken op beschermde adressen, en uw organisatie vertrouwt hun domeinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Geen adres op het klembord lijkt op een beschermd adres.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward start nog; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Het klembord is hier niet leesbaar</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>Er staat geen adres op het klembord.</translation>
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
        <translation>Bedoeld?</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Kijk goed naar “{typed}”.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>U schreef</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>“{meant}” van {domain} ontbreekt.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>“{typed}” waar {domain} “{meant}” heeft.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>“{typed}” staat niet in {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>“{typed}” is geschreven met: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>K&amp;laar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nu niet</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>Het bericht &amp;versturen zodra het verbeterd is</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Alle ver&amp;beteringen gebruiken</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Controleer het adres</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Sluit dit venster; er wordt niets gewijzigd of goedgekeurd.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Alleen deze &amp;keer</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>Alles onge&amp;wijzigd laten</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Een ander programma houdt het klembord voor zichzelf. Het juiste adres is {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Verbeterd adres gekopieerd</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Verbeterd adres niet gekopieerd</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Intussen is iets anders gekopieerd; dat blijft op het klembord. Het juiste adres is {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Wat is gekopieerd, kon niet worden gewijzigd. Het juiste adres is {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>In wat gekopieerd is, staat het adres in een vorm die Sendward niet kan wijzigen; het blijft op het klembord. Het juiste adres is {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} is gekopieerd. Selecteer in uw concept {wrong} en plak (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Een concept in {place} heeft %n adres in Aan en Cc: iedereen die het krijgt, kan het lezen. Verplaats het naar Bcc, dan ziet niemand de anderen.</numerusform>
            <numerusform>Een concept in {place} heeft %n adressen in Aan en Cc: iedereen die het krijgt, kan ze allemaal lezen. Verplaats ze naar Bcc, dan ziet niemand de anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Veel mensen zouden elkaars adressen zien</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Vermeldingen wissen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Vermeldingen wissen</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Ze zijn dan voorgoed weg. Uitzonderingen en een pauze blijven gelden, net als vragen zonder antwoord. Dat er gewist is, wordt zelf ook vastgelegd.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Wat gewist wordt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>ouder dan 30 dagen</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>ouder dan een jaar</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>ouder dan drie maanden</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>ouder dan drie jaar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Beantwoorden…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Kies een regel om alles te zien wat erover bewaard is.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Soort fout</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Brieven…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Waarschijnlijk bedoeld</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Opgegeven reden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gezien in</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Toont brieven aan wie het bericht kreeg en aan uw functionaris gegevensbescherming.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Toont de vraag die op antwoord wacht.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Wat er verschilt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, zonder sleutel in de keten</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, verzegeld met de sleutel uit de sleutelbos</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Eigen domeinen</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Lijsten van uw organisatie</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Beschermde domeinen</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Vastgelegd door uw organisatie; ze gelden in elk geval.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Een domein proberen</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Wat u hier typt, wordt gecontroleerd maar niet bewaard.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Waar u naartoe schrijft: uw klanten, uw bank, uw eigen organisatie.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>voor altijd</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, eenheid</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>Bij een adres dat erop lijkt</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Van wie het is</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>Van &amp;wie het is</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Een domein beschermt ook alle subdomeinen. Met een punt ervoor, zoals bij .mil, is alles beschermd wat daarop eindigt.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Vermelding wijzigen</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>Bij een adres dat erop &amp;lijkt</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Een domein beschermen</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Dit domein staat al op uw lijst.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adres of domein</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Een domein geldt voor elk adres bij dat domein, maar niet voor de subdomeinen.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Uitzondering toevoegen</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adres of domein</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Uitzondering wijzigen</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Uitgezonderd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>iedereen bij {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (afgelopen)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Zet de laatst ingetrokken uitzonderingen terug.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward vraagt hier niet naar, hoewel ze op beschermde domeinen lijken. Een uitzondering heft niet op wat uw organisatie blokkeert.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Er zijn nog geen uitzonderingen. Met “Ongewijzigd laten” en dan “Altijd” of een datum voegt u er een toe; met “Toevoegen” ook.</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Uw organisatie vertrouwt, voor iedereen: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Uw organisatie vertrouwt, voor iedereen: {domains} en nog %n</numerusform>
            <numerusform>Uw organisatie vertrouwt, voor iedereen: {domains} en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;tot en met</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle antwoorden</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Elke periode</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Concepten waarin nog een twijfelachtig adres staat</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Adressen, domeinen, plaatsen zoeken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Sinds gisteren</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>De laatste 12 maanden</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De laatste 30 dagen</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De laatste 7 dagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Mailmappen</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Geen mailprogramma gevonden.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Help</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Een bericht ging naar een twijfelachtig adres</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Een bericht met een twijfelachtig adres wacht om verstuurd te worden</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Het staat in uw Postvak UIT, gericht aan {address}. U kunt het nog tegenhouden.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Het is verstuurd naar {address}. Sendward helpt u te schrijven aan wie het moet weten.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Een bericht aan %n twijfelachtig adres wacht om verstuurd te worden</numerusform>
            <numerusform>Een bericht aan %n twijfelachtige adressen wacht om verstuurd te worden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Een bericht ging naar %n twijfelachtig adres</numerusform>
            <numerusform>Een bericht ging naar %n twijfelachtige adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Deze brief kopiëren</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Dit verslag kopiëren</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Als het adres klopt, hoeft u niets te doen. Klopt het niet, schrijf dan aan wie het bericht kreeg en meld het aan uw functionaris gegevensbescherming. Deze brieven zijn een begin; wijzig ze zoals u wilt.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Het is nog niet vertrokken. Open uw Postvak UIT, en verbeter daar het adres of verwijder het bericht.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Controleer wat er verstuurd is</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>Aan de ontvanger</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>Aan uw functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – bedoelde u {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>“{subject}”, {date}, met {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Later opnieuw beantwoord</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Gewijzigd of verdwenen terwijl Sendward niet draaide</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Op uw verzoek gecontroleerd</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Gekopieerde tekst</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Verbeterd tot {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Verbetering gekozen</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Verbetering gekozen: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Verbetering gekopieerd</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Verbetering gekopieerd: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Concept in {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Eerdere vermeldingen ontbreken</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>In het Postvak UIT van {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Incident: wacht op versturen</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Incident: verstuurd</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Ongewijzigd gelaten</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Deze keer ongewijzigd gelaten</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Ongewijzigd gelaten: altijd dit adres</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Ongewijzigd gelaten: dit adres tot en met {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Ongewijzigd gelaten: altijd dit domein</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Ongewijzigd gelaten: dit domein tot en met {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Ongecontroleerd doorgelaten</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Doorgelaten tijdens een pauze</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Bericht in {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Berichten vóór het versturen</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Berichten in het Postvak UIT</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Naar Bcc verplaatst: %n adres</numerusform>
            <numerusform>Naar Bcc verplaatst: %n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Niet meer vertrouwd</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Niet meer in de concepten gezien</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>Niet meer gezien in het bericht</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Oudere vermeldingen gewist</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Alleen genoteerd</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Pauzes, uitzonderingen, verdwenen concepten, gewiste vermeldingen</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Gemeld: %n zichtbaar adres</numerusform>
            <numerusform>Gemeld: %n zichtbare adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Hervat</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Verzegeld met de sleutel uit de sleutelbos</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Toch verstuurd</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Verstuurde berichten</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Verstuurd, na de controle toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Verstuurd met %n zichtbaar adres</numerusform>
            <numerusform>Verstuurd met %n zichtbare adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Verstuurd met {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Vanaf nu vertrouwd</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>u hervat</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, niet met: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Er valt niets meer te vragen: het concept bevatte dit adres niet meer of is weg, of de vraag is intussen beantwoord.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Er valt niets meer te vragen: dit adres is niet meer twijfelachtig.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Deze vraag is inmiddels beantwoord.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(niet meer aanwezig)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Waarschijnlijk bedoeld</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gezien in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n vermelding is opgeslagen in {file}.</numerusform>
            <numerusform>%n vermeldingen zijn opgeslagen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n vermelding kon niet worden gelezen en ontbreekt daar.</numerusform>
            <numerusform>%n vermeldingen konden niet worden gelezen en ontbreken daar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n vermelding is gewist.</numerusform>
            <numerusform>%n vermeldingen zijn gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wordt gewist…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporteren wat te zien is</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Het hele logboek wordt gelezen…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>De eerste vermelding die niet klopt, is nummer {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Bezig met schrijven…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>Op wijzigingen &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Wissen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Controleert of het logboek achteraf is gewijzigd.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>Ver&amp;meldingen</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Vermeldingen of overzicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Voor een &amp;programma (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Voor een &amp;spreadsheet (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Geen vermelding voldoet aan uw zoekopdracht.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Er is nog niets gevraagd. Wat Sendward vraagt en wat u antwoordt, komt hier te staan.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Logboek</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Wat gevraagd en geantwoord is, het nieuwste eerst</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Er ontbreekt een punt</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Een koppelteken meer of minder</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Een letter dubbel</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Er ontbreekt een letter</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Een letter te veel</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Een naam in een andere</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Een typefout vóór de @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Een woord erbij</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Andere extensie</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Een andere letter</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Extensie bestaat niet</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Letters die alleen op elkaar lijken</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Nieuw bij deze mensen</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Er ontbreekt iemand</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Het land ontbreekt</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>De punt staat elders</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>Dezelfde voornaam</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Dezelfde naam elders</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Twee letters verwisseld</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Per soort fout</translation>
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
            <numerusform>%n persoon is bekend, als code die niet te lezen is: hier kan niemand worden getoond.</numerusform>
            <numerusform>%n personen zijn bekend, als codes die niet te lezen zijn: hier kan niemand worden getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>&amp;Beide bestaan</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>Dit &amp;domein vergeten</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Adres van de persoon die vergeten moet worden</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Een adres</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Bestaan ze allebei?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Domeinen waar u naartoe schrijft</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;Alles vergeten</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Deze &amp;persoon vergeten</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Het lijkt op</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>Het was een &amp;typefout: vergeten</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Laatst op</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>Leren staat uit. Wat eerder geleerd is, blijft bewaard tot u het laat vergeten.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Er is nog niets geleerd. Wordt uw verstuurde mail niet gevonden, voeg dan hierboven de map toe.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Echt &amp;alles vergeten?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Echt vergeten?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Er is hier geen sleutelbos, dus worden domeinen onthouden en geen personen: een typefout vóór de @ valt niet op.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Ze zijn beschermd omdat u er zo vaak naartoe schreef of mail van daar beantwoordde.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Wat vergeten is, wordt alleen opnieuw geleerd uit berichten die u later verstuurt.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>U schreef naar</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>U schreef hiernaartoe, en ze lijken op iets anders. Tot u zegt dat beide bestaan, blijft Sendward vragen.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeens</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>Cherokee</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>Koptisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>Latijns, maar een andere letter</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>Latijns, met een extra teken</translation>
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
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Melden</translation>
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
        <translation>Een bericht aan {addresses} is ongecontroleerd doorgelaten.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Een bericht is niet verstuurd</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Controleer wat er verstuurd is</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Bekijk dit bericht nog eens</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>Aan een bericht in {place} zijn na de controle ontvangers toegevoegd, misschien door een andere add-on: het ging ook naar {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward antwoordde {place} niet op tijd; er is niets verstuurd. Verstuur het bericht opnieuw om de vraag te krijgen.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Uw antwoord is niet vastgelegd</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} sloot de add-on of zette hem uit voordat u antwoordde; er is niets verstuurd. Is het venster van het bericht vergrendeld, sluit het dan en kies “Opslaan”: het staat dan bij uw concepten.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward probeert het vanzelf opnieuw tot het is vastgelegd.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Het bericht is niet verstuurd. Verstuur het opnieuw zodra dit is verholpen.</translation>
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
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
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
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Ongewijzigd laten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(geen onderwerp)</translation>
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
        <translation>Een bericht is naar een verkeerd adres verstuurd.

Verstuurd: {date}, met {client}
Opgemerkt: {now}
Onderwerp: {subject}
Ging naar: {addresses}
Waarschijnlijk bedoeld: {meant}

Wat erin stond, en over wie:

Wat er sindsdien is gedaan (de ontvanger is gevraagd het te verwijderen; het antwoord):

Laat me weten of dit gemeld moet worden. Volgens de AVG (artikel 33) moet de melding worden gedaan binnen 72 uur nadat het is opgemerkt.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Geachte heer of mevrouw,

Op {date} heb ik per ongeluk een bericht met het onderwerp “{subject}” naar uw adres gestuurd. Het was voor iemand anders bedoeld.

Lees het alstublieft niet, gebruik het niet en geef het niet door. Verwijder het alstublieft, samen met de bijlagen, en laat me kort weten dat u dat gedaan hebt.

Mijn excuses voor het ongemak, en bedankt voor uw hulp.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 adressen</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 organisaties</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 organisaties</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 adressen</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 organisaties</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 adressen</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 organisaties</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 adressen</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Een bericht mag ongecontroleerd worden verstuurd</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Een vraag krijgt het toetsenbord zodra ze verschijnt; staat dit uit, dan kunt u in uw eigen venster verder typen.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Adressen in gekopieerde tekst worden gecontroleerd; de tekst zelf wordt nooit bewaard. Naar tekst die alleen geselecteerd is, om met de middelste muisknop te plakken, wordt niet gekeken.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>De eerste keer allemaal</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Om een reden vragen</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Vragen meteen naar voren halen</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Kan één keer ongewijzigd blijven, met een reden</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Eens per week een controleronde</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>Client-ID voor Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>Client-ID voor Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Clientgeheim voor Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Conceptenmappen die gevonden zijn maar niet bewaakt worden.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Concepten op deze IMAP-servers worden gecontroleerd als een mailprogramma ze daar opslaat.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Over concepten die zijn opgeslagen terwijl Sendward niet draaide, wordt niet stuk voor stuk iets gevraagd: één regel zegt hoeveel er een twijfelachtig adres bevatten, en het logboek somt ze op.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Elk besluit komt als één regel JSON in dit bestand; leeg laten voor geen bestand.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Bestaande concepten bij de start</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Bestanden die nog meer te beschermen domeinen noemen, een per regel of als TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Mailprogramma&apos;s zelf vinden</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Mappen met concepten</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Bij elke vraag</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Bij elke vraag die een venster opent</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Gevonden mappen die niet bewaakt worden</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>Uit uw verstuurde mail, en alleen op deze computer bewaard: een typefout in een adres dat u gebruikt, valt dan op.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Extra lijsten</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>Van hoeveel organisaties ze moeten zijn</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Als Sendward niet bereikbaar is, kan een bericht toch ongecontroleerd worden verstuurd, na een tweede klik.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Het logboek bewaren gedurende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Leren aan wie u schrijft</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Laat accounts zich bij Google aanmelden in de browser; uw organisatie registreert Sendward daarvoor.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Laat accounts zich bij Microsoft aanmelden in de browser; uw organisatie registreert Sendward daarvoor.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Uitgeschakelde lijsten</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Ingeschakelde lijsten</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Verstuurde berichten bekijken</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Mailaccounts</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Meer mappen met verstuurde mail</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Oudere vermeldingen worden meteen en voorgoed gewist; uitzonderingen blijven gelden.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Alleen bij wat geblokkeerd is</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Alleen noteren, niet vragen</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Alleen die sinds de laatste keer zijn opgeslagen</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Anders stopt het pas met de sessie.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Mensen van weinig organisaties kennen elkaar meestal; elk privéadres telt als één organisatie.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Melden als velen elkaar zien</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Doorstuurregels, accounts en adresboeken worden doorgekeken; u hoort het alleen als iets niet lijkt te kloppen.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward kan gepauzeerd worden</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Sendward kan afgesloten worden</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward start in het systeemvak, zonder venster.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten bij het aanmelden</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Blijft geblokkeerd</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>De conceptenmappen van de mailprogramma&apos;s op deze computer worden gevonden en bewaakt.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>De taal van Sendward; de opdrachten in een terminal zijn Engels.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>De namen van de meegeleverde lijsten van organisaties die gebruikt worden.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>De namen van de meegeleverde lijsten die niet gebruikt worden.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>De ontvangers van concepten worden gecontroleerd als het mailprogramma ze opslaat.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Die van uw mailprogramma&apos;s en accounts worden vanzelf gevonden; van elk bericht worden alleen de koppen gelezen.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>Naar journald op Linux en het gebeurtenislogboek op Windows, waar een verzamelaar ze kan ophalen.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Opgeslagen concepten controleren</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Gekopieerde adressen controleren</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Wat Google verstrekt bij de client-ID van een desktopprogramma; Google beschouwt het niet als geheim.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Wat geblokkeerd is</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Waarnaar gevraagd zou worden, komt in het logboek; er wordt niets getoond of tegengehouden. Bij wat uw organisatie blokkeert, gebeurt dat wel, tenzij haar beleid dit heeft gekozen.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Als een adres ongewijzigd blijft, wordt om de reden gevraagd en die komt in het logboek.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Waar mailprogramma&apos;s concepten bewaren: Maildir, MH, de map van een mbox-bestand of .eml-bestanden.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Of een adres dat een lijst van u blokkeert, toch ongewijzigd kan blijven. Wat uw organisatie blokkeert, volgt alleen haar beleid.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>Tijdens een pauze vraagt het alleen naar wat geblokkeerd is, en noteert het wat vertrekt.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>Vanaf zoveel adressen in Aan en Cc krijgt u te horen dat iedereen ze allemaal ziet.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Besluiten naar een bestand schrijven</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Besluiten naar het systeemlogboek schrijven</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>U hoort het als een bericht met een twijfelachtig adres waarover niemand heeft beslist, is vertrokken of in het Postvak UIT wacht.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Vraag het aan {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Gevonden mappen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Lijsten in gebruik</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Voorgesteld door {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Vastgelegd door {organisation}; hier niet te wijzigen.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>Het beleid van {organisation} kan niet worden gelezen; tot dan kan dit niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Deze worden met Sendward meegeleverd. Die voor uw land en taal zijn in het begin aangevinkt.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Vink aan waar u naartoe schrijft; deze lijsten zijn lang.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Vink uit wat niet bewaakt moet worden.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>uw organisatie</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>De laatste twaalf maanden is %n adres dat op een beschermd adres lijkt, verbeterd of het bericht eraan tegengehouden.</numerusform>
            <numerusform>De laatste twaalf maanden zijn %n adressen die op beschermde adressen lijken, verbeterd of de berichten eraan tegengehouden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Verbetering gekozen, sindsdien niet gezien</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>Van nog %n is de verbetering gekozen, en sindsdien niet gezien.</numerusform>
            <numerusform>Van nog %n is de verbetering gekozen, en sindsdien niet gezien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Ongewijzigd gelaten</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Voorkomen fouten: verbeterd of tegengehouden</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Voorkomen fouten per soort</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>Er is de laatste twaalf maanden niets gevraagd.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Toch verstuurd, “Nu niet”, geblokkeerd of niet beantwoord</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Wat er gevraagd is, per maand</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n domein is toegevoegd</numerusform>
            <numerusform>%n domeinen zijn toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n domein is verwijderd.</numerusform>
            <numerusform>%n domeinen zijn verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>%n regel zonder domein is overgeslagen, regel {number}: {text}</numerusform>
            <numerusform>%n regels zonder domein zijn overgeslagen, de eerste is regel {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importeren uit een bestand…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Een lijst of een tabel met een kolom met domeinen, webadressen of mailadressen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Domeinen importeren</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Lijsten (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Van %n kolom is die met de domeinen genomen: {name}.</numerusform>
            <numerusform>Van %n kolommen is die met de domeinen genomen: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Zet de laatst verwijderde domeinen terug.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>De oude lijst was niet leesbaar; ze is bewaard als {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ze heeft geen naam</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; al aanwezig: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Luchtvaartmaatschappijen</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Overheden van Arabische staten</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Overheid van Australië</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Banken, Azië, Afrika en Latijns-Amerika</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Banken, Australië en Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Banken, Canada</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Banken, Europa</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Banken, Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Banken, Verenigde Staten</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Overheid van Canada</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Eigen domeinen</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Overheid van Nederland</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Overheid van Frankrijk</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Overheid van Duitsland</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Ziekenhuizen</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Verzekeraars</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Overheid van Ierland</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Overheid van Italië</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Overheid van Japan</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Mailaanbieders</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>NAVO en EU</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Overheid van Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Noordse overheden</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Overheid van Polen</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Overheid van Spanje</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Overheden van Zwitserland en Oostenrijk</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Britse overheid</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Overheid van de VS</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Amerikaanse strijdkrachten</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Overheid van Oekraïne</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universiteiten</translation>
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
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} t/m {last} van {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Bestand toevoegen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Map toevoegen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Lijsten (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Haalt de gekozen regel van de lijst; er wordt niets gewist.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>&amp;15 minuten</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Een &amp;uur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Tot &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Tot ik &amp;hervat</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Domeinen waar u naartoe hebt geschreven; domeinen die erop lijken; vergeten</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Mensen aan wie u schrijft</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>&amp;Ziekenhuizen en zorg</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>Over&amp;heid of krijgsmacht</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>Re&amp;izen</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Een ander land</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banken en verzekeringen</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>Lijsten &amp;kiezen…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>Uit mijn &amp;verstuurde mail leren aan wie ik schrijf</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>&amp;Mijn mail gaat naar deze landen</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Mijn werk heeft te maken met</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Geen ander land</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Mensen aan wie u schrijft</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>De domeinen beschermen waarvandaan u schrijft?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>{domain} beschermen</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Nu beschermd</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Scholen en &amp;universiteiten</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>De adressen in uw verstuurde mail worden op deze computer gelezen en geteld; een typefout in een ervan valt dan op. Mensen worden bewaard als codes die niemand kan lezen, en u kunt alles weer laten vergeten.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>De lijsten worden nog gelezen…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Hiermee kiest u welke adressen Sendward goed kent: typt u er een verkeerd, dan vraagt het ernaar.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>Aan wie schrijft u?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>{count} domeinen en extensies: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Een domein kan geen {wrong} bevatten.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Een domein kan niet tussen aanhalingstekens staan.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Een domein heeft hoogstens {max_length} tekens.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Een domein waar u naartoe schreef, lijkt op een ander. Bestaan ze allebei? Zie “Mensen aan wie u schrijft” in de instellingen.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Een mapnaam kan geen regeleinde bevatten.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Een regel van {file} is afgebroken; wat erin stond, staat alleen in het logboek.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Een bericht in {place} is niet verstuurd: niemand heeft de vraag beantwoord.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Een bericht aan {address} wacht in uw Postvak UIT.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Een bericht is verstuurd naar {address}; open het logboek om meer te zien.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Vóór de @ moet een naam staan, geen getal tussen haken.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Een nieuwere Sendward schreef het (formaat {version}; deze kent {known}). Werk Sendward bij.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Een nieuwere Sendward schreef het logboek {path} (formaat {version}; deze kent {known}). Werk Sendward bij, of verplaats het bestand om een nieuw logboek te beginnen.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Een nieuwere Sendward schreef {path} (formaat {version}; deze kent {known}); het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Een nieuwere Sendward schreef {path} (formaat {version}; deze kent {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Een deel tussen twee punten heeft hoogstens {max_label} tekens.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Een pad met een regeleinde kan niet door het bureaublad worden gestart.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Een zoekopdracht kan hoogstens {most} woorden hebben; deze heeft er {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Voeg de IMAP-account toe in de instellingen van Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Voeg de IMAP-account toe: de concepten ervan staan alleen op de server.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Geef uw gebruiker leesrecht.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikaans-Samoa</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Bij de adressen die {client} aanbiedt terwijl u typt</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Een antwoord over {recipient} noemt een bereik als, en alleen als, het vertrouwen geeft.</translation>
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
        <translation>Antwoorden op uw mail van “{name}” gaan daarheen, volgens {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua en Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenië</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>Zolang er iets fout is in {path}, blijft voor {names} het eerder gelezen beleid gelden.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Vraag wie de mailserver beheert om maar één map te markeren.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Vraag uw IT-ondersteuning het beleidsbestand in orde te maken.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Vraag uw organisatie om haar client-ID, of gebruik een app-wachtwoord.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Vraag uw organisatie om haar client-ID; een wachtwoord wordt daar niet aangenomen.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahama&apos;s</translation>
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
        <translation>Vóór regel {row} is het logboek teruggezet naar een eerdere stand of door een ander vervangen: het was tot en met regel {last} geschreven.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Achter de korte naam “{name}” in {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
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
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brits Indische Oceaanterritorium</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britse Maagdeneilanden</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
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
        <translation>Cambodja</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameroen</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaaimaneilanden</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tsjaad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Controleer naam en poort van de server in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Controleer de gebruikersnaam en het wachtwoord in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Controleer uw netwerkverbinding en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>Het controleren mislukte ({problem}); de programmalog zegt meer.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Kies STARTTLS, of de poort voor TLS (meestal 993), in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Kies TLS in de instellingen, onder Accounts. Als STARTTLS eerst werkte, knoeit er misschien iemand met het netwerk.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Kies TLS of STARTTLS in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Kies een andere manier van aanmelden in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Kies die in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Kies de conceptenmap in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Kies de conceptenmap zelf: een Maildir-, MH- of .eml-map, of een mbox-bestand.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Kies de map met uw concepten in de instellingen van Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Kies in de instellingen de mappen met uw concepten.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Kies het wachtwoord in de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Christmaseiland</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Klembord (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Cocoseilanden</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoren</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookeilanden</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Verbeter het in de accountinstellingen van {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Verbeter het in het adresboek van {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Verbeter het in het bestand {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Verbeter het in het bestand {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Verbeter het in het bestand, of kies het opnieuw in de instellingen.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Verbeter of verwijder de regel “{name}” bij de filters van {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Verbeter de naam of haal hem uit het bestand; tot dan wordt hij genegeerd.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
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
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Omzeil dit niet. Controleer de naam van de server; klopt die, vraag het dan aan wie de mailserver beheert.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Concepten worden alleen op de mailserver bewaard.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Concepten in {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Concepten van {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Concepten van {address} in {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Voer het wachtwoord opnieuw in bij de instellingen, onder Accounts; tot dan wordt het niet nog eens geprobeerd. Sommige aanbieders vragen een app-wachtwoord in plaats van het gewone.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Voer het wachtwoord in bij de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Equatoriaal-Guinea</translation>
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
        <translation>Ethiopië</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Elke regel klopt, maar regel {row} is geschreven door een nieuwere Sendward: wat erin staat en de tabellen naast de regels konden niet worden gecontroleerd. Werk Sendward bij.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Elke regel klopt, maar regel {row}, geschreven zonder sleutel, bevat wat deze Sendward niet kent: een nieuwere schreef die, of iemand anders. Werk Sendward bij.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Elke regel klopt, maar de tabel “{what}” komt er niet mee overeen.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandeilanden</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Herstel het, of kies een andere map.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Maak het bestand in orde, of wijzig een instelling: het oude bestand blijft dan naast het nieuwe bewaard.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Frans-Guyana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Frans-Polynesië</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Franse Gebieden in de zuidelijke Indische Oceaan</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME biedt het geen enkel programma aan; concepten worden wel bewaakt.</translation>
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
        <translation>Georgië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
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
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
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
        <translation>Guinee</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinee-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>Heard en McDonaldeilanden</translation>
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
        <translation>Tot waar het logboek geschreven is, kan niet bewaard worden in {path} ({problem}): een oudere kopie van het logboek, of het ontbreken ervan, zou niet opvallen. Controleer de rechten van dat bestand.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Is hij voorgoed weg, verwijder dan {file}: Sendward maakt dan een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>In Aan en Cc staan {addresses} adressen van {organisations} organisaties. Wie het bericht krijgt, kan ze allemaal lezen. In Bcc ziet niemand de anderen.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>In een adresboek van {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>In een ander profiel van Thunderbird werkt de add-on niet. Schakel hem ook daar in.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>Vink in {client} “Deze map voor offlinegebruik selecteren” aan in de eigenschappen van de conceptenmap; of voeg de IMAP-account toe in de instellingen van Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>In {path}: {key} {problem}. De ingebouwde waarde geldt.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>In {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>In {path}: {table} moet een tabel zijn. De ingebouwde waarden gelden.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Installeer en ontgrendel GNOME Keyring, KWallet of de Secret Service van KeePassXC, en start Sendward opnieuw.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Installeer en ontgrendel GNOME Keyring, KWallet of de Secret Service van KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Installeer het: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Installeer de add-on; dan wordt een bericht tegengehouden tot u hebt besloten.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Installeer het pakket wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Installeer wl-clipboard 2.0 of nieuwer.</translation>
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
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Kan bewaakt worden: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Kan bewaakt worden: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Niet leesbaar: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Niet leesbaar: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Het heeft geen mailkoppen.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>Het bevat geen adressen in een leesbare vorm.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Het is aan meer dan {most} ontvangers gericht; de andere zijn niet bekeken.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Er wordt verbinding gemaakt.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Er wordt naar gezocht.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Wordt geopend.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Wordt gecontroleerd zodra u even stopt met typen.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Het is beschadigd en maar voor een deel gelezen ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Het is beschadigd of niet tot het einde geschreven.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ze is leeg.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Ze is weg; een beleid dat {name} in “withdrawn_lists” noemt, heft ze op.</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Langer dan {line_limit} tekens.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>Het is geen mail, geen adresboek en geen tekst.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Het is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>Het is geen leesbaar adresboek ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Nog niet aanwezig.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Het bestand is van een ander programma of een andere versie.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Wordt over enkele seconden opnieuw gestart.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Het is te groot om te worden doorgekeken.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Wordt bewaakt zodra het er is.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Het noemt een machine bij haar nummer, dus is er geen domein om te vergelijken.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Er staan meer dan {most} uitzonderingen in.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>In de configuratie zegt een opdracht waar de concepten bewaard worden; die wordt hier niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>De concepten ervan worden niet bewaakt: dat is uitgezet in de instellingen.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
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
        <translation>Jordanië</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
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
        <translation>Koeweit</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizië</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
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
        <translation>Laat het systeem meer mappen bewaken: verhoog fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libië</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Zoek het op in het adresboek van {client} en verwijder het daar.</translation>
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
        <translation>Mailprogramma&apos;s en opdrachten kunnen Sendward niet bereiken: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldiven</translation>
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
        <translation>Marshalleilanden</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanië</translation>
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
        <translation>Bericht {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolië</translation>
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
        <translation>Alles naar Bcc verplaatsen</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibië</translation>
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
        <translation>Nederland</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nieuw-Caledonië</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
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
        <translation>Geen map met verstuurde mail gevonden.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Tot nu toe staat daar geen mail die te lezen is.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Daar staat geen mail die te lezen is.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Onder de gebruikelijke namen is geen mailserver gevonden.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>Er is geen bericht in te herkennen.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Geen server heet {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Noord-Korea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Noordelijke Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Er kan niets gevraagd worden: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Niets in het logboek is verzegeld, hoewel de sleutelbos een sleutel heeft: het is zonder de sleutel geschreven, of de zegels zijn weggehaald. Een ongeluk zou te zien zijn geweest, geknoei misschien niet.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>Er is niets gevraagd over {recipients}.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Alleen een blijvende uitzondering kan op een datum eindigen; {recipient} kreeg er geen.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Alleen mu weet in welke map de mail van mu4e staat.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Open zo&apos;n concept in uw mailprogramma en sla het opnieuw op, of verwijder het.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Open zo&apos;n bericht in uw mailprogramma, of verwijder het.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Open die map één keer in uw mailprogramma; de andere worden toch gelezen.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Open ze in uw mailprogramma.</translation>
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
        <translation>Palestijnse gebieden</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papoea-Nieuw-Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Toegang geweigerd.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairneilanden</translation>
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
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>Het lezen mislukte ({problem}); de programmalog zegt meer.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Meld deze fout.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Start Thunderbird opnieuw.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Regel {row} en wat erop volgde ontbreken.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Regel {row} en wat erop volgde, tot en met regel {last}, ontbreken: het logboek is teruggezet naar een eerdere stand.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>Regel {row} volgt niet op de regel ervoor.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>Regel {row} bevat wat Sendward nooit schreef.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Regel {row} ontbreekt.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>Regel {row} is niet de regel die geschreven was: het logboek is door een ander vervangen.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Regel {row} is achteraf gewijzigd.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>Regel {row} is niet door Sendward geschreven.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>Regel {row} is zonder sleutel geschreven, hoewel regels ervoor er een hadden: van wat zonder sleutel geschreven is, kon niet worden gecontroleerd of ermee geknoeid is.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sint-Helena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre en Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>Saint Vincent en de Grenadines</translation>
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
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward is zo ingesteld dat het alleen noteert: het vraagt niets en houdt geen bericht tegen, behalve bij wat uw organisatie blokkeert.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward is zo ingesteld dat het alleen noteert: het vraagt niets en houdt geen bericht tegen.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>De server biedt geen aanmelding met wachtwoord die Sendward kent.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>De add-on van Sendward ontbreekt: {file}. Installeer Sendward opnieuw.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>De add-on van Sendward is uitgeschakeld in Thunderbird. Schakel hem in onder “Add-ons”.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>De add-on van Sendward heeft Thunderbird {version} of nieuwer nodig. Werk Thunderbird bij.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Bestanden van Sendward ontbreken: {places}. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Verstuurde mail</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Verstuurde mail van {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Verstuurde mail van {address} in {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
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
        <translation>Meld u opnieuw aan in de instellingen, onder Accounts; tot dan wordt het niet nog eens geprobeerd.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>Aanmelden bij {provider} vraagt een onderdeel dat niet geïnstalleerd is.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint-Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonseilanden</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalië</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Er staat iets na de sluithaak van het adres.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Er gebeurde iets onvoorziens ({kind}); wat toen bekeken werd, is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>Er gebeurde {count} keer iets onvoorziens ({kind}); wat toen bekeken werd, is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Er ging iets onvoorziens mis: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Zuid-Georgia en Zuidelijke Sandwicheilanden</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Zuid-Soedan</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Sovjet-Unie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soedan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Zet Sendward aan in Systeeminstellingen, Privacy en beveiliging, Volledige schijftoegang, en start het opnieuw.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrië</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé en Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>De add-on is met het pakket sendward voor iedereen geïnstalleerd; alleen dat pakket wijzigt of verwijdert hem.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>De add-on is van een andere versie van Sendward. Installeer hem opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Het certificaat van {host} is verlopen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Het certificaat van {host} is nog niet geldig. Misschien loopt de klok van deze computer verkeerd.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Het certificaat van {host} is geweigerd ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Het certificaat van {host} is ingetrokken.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>De verbinding is verbroken ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>De verbinding met {host} kon niet beveiligd worden ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Ook de kopieën ervan op deze computer zijn beschadigd.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>De dag waarop de uitzondering voor {recipient} zou eindigen, is voorbij.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Het gebeurtenislogboek kon niet geschreven worden: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>De koppen zijn langer dan 256 KiB; de overige ontvangers zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>Het logboek kan niet geopend worden; antwoorden worden alleen voor deze sessie bewaard: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>Het logboek kon niet gecontroleerd worden: verzegeld met een andere sleutel dan die in de sleutelbos.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>Het logboek kon niet gecontroleerd worden: verzegeld met een sleutel die niet bij de hand is.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>Het logboek heeft nog geen sleutel. Start Sendward één keer: het maakt er een.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>Het logboek is weg: het was tot en met regel {row} geschreven. Er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>Het logboek klopt ({count} regels). Zonder sleutel geschreven, tot en met regel {last}: {unkeyed}. Toevallige schade zou daar opvallen, opzettelijke wijzigingen misschien niet.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>Het logboek klopt: {count} regel, verzegeld met de sleutel uit de sleutelbos.</numerusform>
            <numerusform>Het logboek klopt: {count} regels, verzegeld met de sleutel uit de sleutelbos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>Het logboek klopt: {count} regel, zonder sleutel geschreven. Toevallige schade zou opvallen, opzettelijke wijzigingen misschien niet.</numerusform>
            <numerusform>Het logboek klopt: {count} regels, zonder sleutel geschreven. Toevallige schade zou opvallen, opzettelijke wijzigingen misschien niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>Het logboek wordt zonder sleutel bijgehouden: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>Het logboek is teruggezet naar een eerdere stand of door een ander vervangen: het was tot en met regel {row} geschreven.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>Het logboek {path} is onbruikbaar: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>Het logboek {path} is onbruikbaar: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>Het logboek {path} kon niet geschreven worden: de schijf is vol. Maak ruimte.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>Het logboek {path} bevat nog niets.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>Het logboek {path} bevat wat het nooit schreef: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>Het logboek {path} is beschadigd (een eind van de keten past niet).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>Het logboek {path} is beschadigd (een eind van de keten ontbreekt).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>Het logboek {path} is beschadigd (het eind van de keten ontbreekt).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>Het logboek {path} is beschadigd ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>Het logboek {path} is weg: het was tot en met regel {row} geschreven.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Een ander programma houdt het logboek {path} vast. Sluit dat programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>In het logboek {path} mag niet geschreven worden. Controleer de rechten.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>De eerste regels van het logboek ontbreken.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>De sleutel van het logboek zit niet meer in de sleutelbos. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>De sleutel van het logboek zit in een sleutelbos ({backend}) die nu niet bereikbaar is. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>De sleutel waarmee personen worden onthouden, zit in de sleutelbos, die hem nu niet geeft. Ontgrendel de sleutelbos en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>De sleutelbos kon niet worden geraadpleegd ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>De sleutelbos was niet bereikbaar ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>De sleutelbos antwoordde niet binnen {seconds} seconden. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>De sleutelbos antwoordde niet binnen {seconds} seconden; misschien vraagt hij om zijn wachtwoord of, op KDE, of er een portefeuille gemaakt moet worden. Geef antwoord en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>De sleutelbos antwoordde niet binnen {seconds} seconden; misschien vraagt hij om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>De sleutelbos bewaarde niet wat erin gelegd werd.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>De sleutelbos bewaarde niet wat erin gelegd werd. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>De sleutelbos geeft een fout ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>De sleutelbos geeft een fout ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Sendward bewaart daar de sleutel van het logboek. Zodra de sleutelbos antwoordt, wordt het logboek verzegeld.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>De sleutelbos heeft nog niet geantwoord; misschien vraagt hij om zijn wachtwoord of, op KDE, of er een portefeuille gemaakt moet worden. Sendward bewaart daar de sleutel van het logboek. Zodra hij antwoordt, wordt het logboek verzegeld.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>De sleutelbos heeft er geen wachtwoord voor.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>Het item “{service}” in de sleutelbos is geen sleutel. Verwijder het, en start Sendward opnieuw.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>De lijst {name} wordt weggelaten: geen lijst kan zo heten.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>De lijst {name} die er al was, was een andere; ze is bewaard als {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>De lijsten konden niet worden gelezen, dus gelden de vorige: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Het merk aan het begin van de keten ontbreekt.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>Het merk aan het begin van de keten is achteraf gewijzigd.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Het merk aan het eind van de keten ontbreekt.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>Het merk aan het eind van de keten is achteraf gewijzigd.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Het merk van het logboek is beschadigd of gewijzigd: of het logboek is teruggezet naar een eerdere stand, is niet te zeggen.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>De naam {host} kan niet opgezocht worden: er lijkt geen netwerk te zijn.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>De naam {host} heeft geen adres.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>Het beleid geeft {name} een niveau, maar er is geen vermelding en geen lijst met die naam.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>De aanbieder geeft nu geen nieuw token.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>De lijst van publieke achtervoegsels is niet leesbaar: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>De lijst van publieke achtervoegsels is beschadigd; installeer Sendward opnieuw.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>De vermelding is te lang voor journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Het register kon niet gewijzigd worden: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Het register kon niet geschreven worden: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>De Run-sleutel van het register kon niet gewijzigd worden: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>De Run-sleutel van het register kon niet geschreven worden: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>De doorstuurregel “{name}” in {client} stuurt mail daarheen</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>De regel “{name}” in {client} stuurt antwoorden daarheen</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>De doorstuurregel “{name}” in {client} zou mail daarheen sturen; hij is uitgezet</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>De regel “{name}” in {client} zou antwoorden daarheen sturen; hij is uitgezet</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>De verstuurde mail in {folder} is niet leesbaar: {problem}. Kies een andere map in de instellingen, of geef uw gebruiker leesrecht.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>De verstuurde mail van {address} is niet leesbaar: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>De server begon veel meer te sturen dan gevraagd was.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>De server kan de map {folder} niet openen.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>De server kan de map {folder} niet openen: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>De server antwoordt niet meer.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>De server weet niet hoe hij iemand moet aanmelden: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>De server nummert zijn berichten niet blijvend (UIDVALIDITY ontbreekt).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>De server zegt niet in welke map de concepten staan.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>De server zegt niet in welke map de verstuurde mail staat.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>De server toont {count} concept niet; het wordt opnieuw opgevraagd.</numerusform>
            <numerusform>De server toont {count} concepten niet; ze worden opnieuw opgevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>De server neemt een opdracht niet aan: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>De server neemt geen tokens aan.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>De server verbrak de verbinding terwijl die beveiligd werd.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>De server verbrak de verbinding.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>De server verbrak de verbinding: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>De server laat nu niemand binnen: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>De server weigerde de aanmelding: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>De server weigert zijn berichten op te sommen.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>De server weigert zijn berichten te tonen.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>De server meldt elk concept dat in {folder} opgeslagen wordt.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>De server meldt elk bericht dat in {folder} komt.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>De server zegt dat er berichten zijn, maar niet welke.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>De server stuurde een regel zonder eind.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>De server stuurde veel meer dan gevraagd was.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>De server toont een certificaat voor een ander adres dan {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>De server toont een certificaat voor een andere naam dan {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>De server sprak voordat de verbinding beveiligd was.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Het antwoord van de server was niet te begrijpen.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>De sessiebus is niet bereikbaar ({kind}). Meld u af en weer aan.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>De tekst op het klembord is langer dan 64 KiB, daarom doorzoekt Sendward hem niet.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>De gebruikersnaam of het wachtwoord bevat een stuurteken.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Er staan stuurtekens in, of bytes die geen tekst zijn.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Er zijn meer ontvangers die een vraag verdienen.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Hier staan meerdere adressen.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Er staan twee punten achter elkaar, of een aan het begin.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>Er staat een aanhalingsteken of haak in wat na de @ staat.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>Er staat een aanhalingsteken of haak in wat vóór de @ staat.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>Er staat een spatie na de @.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Er staat een onzichtbaar teken vóór de @.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Er staat meer dan één @ in.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Er staat geen @ en geen punt in: het is geen adres en geen domein.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Er staat geen @ in.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Er staat geen adres tussen de punthaken.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Er staat geen domein in.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Er is geen domein.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>De extensie {typed_ending} bestaat niet buiten uw eigen netwerk</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>De extensie {typed_ending} bestaat niet; {intended} eindigt op {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>De extensie {typed_ending} bestaat niet; {meant_ending} wel</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>Er is nog geen logboek in {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Er is geen sleutelbos voor de sleutel van het logboek. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Er is geen sleutelbos voor het wachtwoord.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Er is geen wachtwoord om te proberen.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Er is geen weg naar {host}: er lijkt geen netwerk te zijn.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Er staat niets na de @.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Er staat niets vóór de @.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>Er staat een spatie in wat vóór de @ staat.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Dit bureaublad vertelt geen programma op de achtergrond wat gekopieerd wordt (data-control ontbreekt).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Dit is geen Wayland-sessie.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Dit is geen tekst. Sla het eerst op als CSV of als gewone tekst.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Dit is geen TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Dit is geen UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Deze wl-paste is te oud om het klembord te bewaken.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Dit zou ook gaan naar {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Dit zou gaan naar {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Dit zou gaan naar {typed}, niet naar {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Dit zou niet aankomen bij {meant}: de extensie {ending} bestaat niet</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Dit zou niet aankomen buiten uw eigen netwerk</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Dit zou niet aankomen: de extensie {ending} bestaat niet</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Dit zou niet gaan naar {meant}: het adres lijkt er alleen op</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Dit {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird kan {file} niet starten: het pad is geen UTF-8. Geef de map een andere naam.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird als {build} is afgesloten van andere programma&apos;s. De Thunderbird van uw distributie of van thunderbird.net kan berichten tegenhouden.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird zal het u vragen: open na de volgende start het menu, kies “Sendward is aan Thunderbird toegevoegd” en dan “Inschakelen”.</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Oost-Timor</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Druk nog eens op Verzenden om het zo te versturen.</translation>
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
        <translation>Trinidad en Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Probeer het over een paar minuten opnieuw. Blijft het zo, vraag het dan aan wie de mailserver beheert.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Probeer wl-paste --watch cat in een terminal.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- en Caicoseilanden</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Amerikaanse Maagdeneilanden</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Overheid van de VS</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Amerikaanse strijdkrachten</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>Amerikaanse universiteiten</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Oeganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Ontgrendel de sleutelbos, en start Sendward opnieuw.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Ontgrendel de sleutelbos; die wordt binnen vijf minuten opnieuw geraadpleegd.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Werk Sendward bij, of verplaats het bestand om met nieuwe instellingen te beginnen.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
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
        <translation>Wallis en Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>De inhoud van het klembord is als geheim gemarkeerd, daarom leest Sendward die niet.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>De inhoud van het klembord is door Sendward geplaatst.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>Wat in de sleutelbos zit, is niet de sleutel waarmee het logboek geschreven werd. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Wat uit verstuurde mail geleerd is, is niet te gebruiken: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Wat uit verstuurde mail geleerd is, was beschadigd; het wordt opnieuw geleerd.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Wat daar gezien is, kon niet gecontroleerd worden; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Was dat de bedoeling, dan moet in het beleid “revision = {revision}” of hoger staan; herstel het anders.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Of Sendward twee keer draait, is hier niet vast te stellen; misschien vraagt het twee keer.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Zonder TLS kan iedereen op weg naar {host} meelezen.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Schrijf [{table}] op een eigen regel, met de opties eronder.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>U hebt nog nooit aan {typed} geschreven samen met deze mensen, maar vaak aan iemand anders die {name} heet.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>U hebt nog nooit aan {typed} geschreven samen met deze mensen, maar vaak aan {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>U hebt aan {known} geschreven, maar niet aan {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Meestal schrijft u aan deze mensen samen met nog iemand, die hier ontbreekt.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Meestal schrijft u aan deze mensen samen met {known}; dat adres ontbreekt hier.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Meestal schrijft u aan {known}; {typed} verschilt daarvan met één typefout.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Gewoonlijk schrijft u aan {known}; {typed} is nieuw.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>U schrijft vaak aan deze mensen, maar nooit samen met {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>De hulppagina&apos;s van uw mailaanbieder noemen de server; zoek daar naar IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Uw bericht “{subject}” is niet verstuurd: niemand heeft de vraag beantwoord.</translation>
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
        <translation>`countries` moet een lijst van landcodes zijn, zoals &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` moet een lijst van domeinen zijn.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` moet een lijst van tabellen zijn: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` moet een lijst van enkele van deze woorden zijn: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` moet een tekst zijn.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>een naam erin heeft meer dan {most} delen</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>twijfelachtige concepten</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>uitzonderingen</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>heeft geen geldige poort: het moet een getal van 1 tot en met 65535 zijn</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>heeft geen geldige servernaam: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>heeft geen goede {name}: het moet een tekst van één regel zijn</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>heeft geen goede {name}: het moet een van {words} zijn</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>internationale organisaties</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>het gaf geen reden</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>het is groter dan {most} MB</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>wordt bewaakt zodra het eerste concept is opgeslagen.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald was niet bereikbaar: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>kent niets dat {name} heet</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels geeft {key} het niveau {level}; de niveaus zijn note, confirm en block</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels moet een tabel zijn</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked moet een lijst van opties zijn, zoals [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked noemt {key}, en zo&apos;n optie is er niet</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked noemt {key}, wat ieder zelf kiest; de waarde geldt als voorstel</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS laat Sendward niet in de map van Mail kijken.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>moet een lijst van tabellen zijn, elk met een adres en een server</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>moet een lijst van teksten zijn, zoals [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>moet een aantal {units} zijn, zoals &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>moet een aantal {units} zijn, zoals &quot;90 days&quot;, of &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>moet een tekst zijn</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>moet een tekst van één regel zijn</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>moet bestaande plaatsen noemen: er is hier geen gebruiker {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>moet van {least} tot en met {most} {unit} zijn</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>moet een van {choices} zijn</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>moet true of false zijn</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>moet hele paden bevatten; {name} is maar een deel van een pad</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>moet echte plaatsen noemen: een leeg pad of een met een NUL-teken is er geen</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>mag geen wachtwoord bevatten: die horen alleen in de sleutelbos</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>noemt een account twee keer</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>heeft voor elke account een adres en een server nodig</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>nog geen map gekozen</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>nog geen map met concepten gevonden of gekozen</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>open vragen</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation moet een tabel van teksten zijn</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation noemt {key}, en zo&apos;n tekst is er niet</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauze</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>onthouden antwoorden</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision moet een geheel getal zijn, zoals revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>zoekindex</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>vastgelegd door uw organisatie</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>de Bahama&apos;s</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>de Britse Maagdeneilanden</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>de Kaaimaneilanden</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>de Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>de Comoren</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>de Cookeilanden</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>de Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>de Europese Unie</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>de Falklandeilanden</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>de Faeröer</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>de Maldiven</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>de Marshalleilanden</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>de Noordelijke Marianen</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>de Filipijnen</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>de Salomonseilanden</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>de Amerikaanse Maagdeneilanden</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>de overheid van de VS</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>de Amerikaanse strijdkrachten</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>de Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>het Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>de Verenigde Staten</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>het klembord</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>de mailserver (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted moet een tabel zijn</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted noemt {key}, en zo&apos;n lijst is er niet</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains moet een lijst van domeinen zijn, zoals [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains noemt {text}, dat geen domein is</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>worden bewaakt zodra Sendward kan vragen</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>wat wordt opgeslagen terwijl een bericht wordt geschreven</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists moet een lijst van bestandsnamen zijn, elk één keer, zoals [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 of nieuwer vindt het misschien; concepten worden ook zonder bewaakt.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>wl-paste kan niet worden gestart: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste stopte meteen: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste stopte.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste geeft geen antwoord.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste meldt het als er iets gekopieerd wordt.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>zou zonder TLS of certificaat verbinding maken met {host}, wat alleen voor deze computer is toegestaan</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} mensen zullen elkaars adressen zien</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} of {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} bewaart de concepten van deze account niet op deze computer.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} stuurt een kopie van al uw mail van “{name}” daarheen</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} gekopieerde tekst is niet gecontroleerd: er kwamen er te veel tegelijk.</numerusform>
            <numerusform>{count} gekopieerde teksten zijn niet gecontroleerd: er kwamen er te veel tegelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>{count} domeinen waar u naartoe schreef, lijken op andere. Bestaan ze allebei? Zie “Mensen aan wie u schrijft” in de instellingen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} map</numerusform>
            <numerusform>{count} mappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>{count} map kan bewaakt worden.</numerusform>
            <numerusform>{count} mappen kunnen bewaakt worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>Nog {count} zulke map wordt niet bewaakt: {folder}.</numerusform>
            <numerusform>Nog {count} zulke mappen worden niet bewaakt; de eerste is {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} regel van {rows}, vanaf regel {first}, kon niet gecontroleerd worden: verzegeld met een andere sleutel dan die in de sleutelbos.</numerusform>
            <numerusform>{count} regels van {rows}, vanaf regel {first}, konden niet gecontroleerd worden: verzegeld met een andere sleutel dan die in de sleutelbos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} regel van {rows}, vanaf regel {first}, kon niet gecontroleerd worden: verzegeld met een sleutel die niet bij de hand is.</numerusform>
            <numerusform>{count} regels van {rows}, vanaf regel {first}, konden niet gecontroleerd worden: verzegeld met een sleutel die niet bij de hand is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} regel, tot en met regel {last}, is zonder sleutel geschreven en niets staat ervoor in: er kon niet worden gecontroleerd of ermee geknoeid is.</numerusform>
            <numerusform>{count} regels, tot en met regel {last}, zijn zonder sleutel geschreven en niets staat ervoor in: er kon niet worden gecontroleerd of ermee geknoeid is.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; alleen elke {seconds} seconden bekeken</translation>
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
        <translation>{ending} is een extensie zoals .com; schrijf {suffix} om alles te beschermen wat daarop eindigt.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} kon niet verwijderd worden: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} kon niet geschreven worden: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>{file} ontbreekt: een mailprogramma zou Sendward niet kunnen starten.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>{file}, waarin staat in welke sleutelbos de sleutel van het logboek zit, is beschadigd, en geen sleutelbos die nu bereikbaar is, bevat er een. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>De map {folder} wordt elke {seconds} seconden bekeken.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: deze map is niet leesbaar: {problem}. Geef uw gebruiker leesrecht, of haal de map uit de instellingen.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: gevonden, en uitgezet in de instellingen.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} is niet bereikbaar op poort {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} antwoordt niet op poort {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} spreekt geen TLS op deze poort.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} staat niet onder {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} liet iemand binnen voordat de verbinding beveiligd was.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} biedt geen STARTTLS: anderen zouden kunnen meelezen.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} weigert STARTTLS: anderen zouden kunnen meelezen.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} toont een certificaat van een uitgever die deze computer niet vertrouwt.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} toont een certificaat waar niemand voor instaat: het is zelfondertekend.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} neemt geen verbindingen aan op poort {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} {count} aanwezig concept was niet leesbaar, nummer {uid}.</numerusform>
            <numerusform>{how} {count} aanwezige concepten waren niet leesbaar, het laatste is nummer {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} bericht was niet leesbaar.</numerusform>
            <numerusform>{how} {count} berichten waren niet leesbaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} is geen optie</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} is geen sleutel van een lijst; {keys} wel.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; {count} bericht was niet leesbaar, het laatste ({name}): {problem}</numerusform>
            <numerusform>{kinds}; {count} berichten waren niet leesbaar, het laatste ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} is geen niveau; note, confirm en block wel.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>{name} erin is niet leesbaar.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>{name} erin is niet leesbaar: het {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} was niet leesbaar als TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} was niet leesbaar: groter dan een megabyte.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} was niet leesbaar: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} kon niet geschreven worden: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} is leeg.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} is weg. Het laatst gelezen beleid blijft gelden, tot er weer een is; een bestand met alleen “revision = {revision}” heft het op.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} is groter dan zo&apos;n bestand kan zijn.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} is geen eigenschappenlijst: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} is geen instellingenbestand dat Sendward heeft geëxporteerd.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} is geen instellingenbestand dat Sendward heeft geëxporteerd: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} is geen logboek van Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} staat meer toe dan het eerder gelezen beleid, zonder hogere revision; voor {names} geldt daarom nog het eerdere.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>{path}, waarin het beleid van de organisatie bewaard wordt, is beschadigd, en het beleid zelf is weg. Niets wat het kan vastleggen is te wijzigen, en het strengste geldt. Is er geen beleid meer, verwijder dan dat bestand.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>Er kan niet geschreven worden naar {places}: {reason}. Wat daar hoort, gaat verloren als Sendward stopt.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Het bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Het is bewaard als {name} en er is een nieuw logboek begonnen; eerdere uitzonderingen zijn niet meer bekend.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Niets van deze lijst van uw organisatie telt.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} Van deze lijst van uw organisatie telt alleen wat er verder te lezen is.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward blijft vragen, maar wat u antwoordt, is vergeten zodra het stopt.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} De ingebouwde waarden gelden, en er kan niets gewijzigd worden.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} De ingebouwde waarden gelden.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} Het laatst gelezen beleid blijft gelden.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Tot het beleid leesbaar is, is niets te wijzigen wat het kan vastleggen, en het strengste geldt.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} Van deze lijst van uw organisatie telt wat er verder te lezen is, en alles wat de laatste keer is gelezen.</translation>
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
        <translation>{program}: Sendward is nog aan het zoeken.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: een bericht wordt tegengehouden tot u hebt besloten.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: concepten worden bij het opslaan gecontroleerd, maar niet die van {accounts}. Berichten worden niet tegengehouden.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: concepten worden bij het opslaan gecontroleerd. Berichten worden niet tegengehouden.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: niets van wat u schrijft wordt gecontroleerd, alleen adressen die u kopieert.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: niets van wat u schrijft wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: zodra de add-on werkt, wordt een bericht tegengehouden tot u hebt besloten.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>{provider} is niet bereikbaar om aan te melden.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} moet draaien. Voer het wachtwoord in dat het voor deze account toont, niet dat van de webpagina: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} laat alleen geregistreerde programma&apos;s toe, en er is geen client-ID ingesteld.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} laat programma&apos;s toe zodra u daar IMAP hebt ingeschakeld: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} weigerde de aanmelding: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} wil hier een app-wachtwoord, niet het gewone. Maak er daar een: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} wil hier een autorisatiecode, niet het gewone wachtwoord. U krijgt die als u daar IMAP inschakelt: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} neemt hier geen wachtwoord aan en laat alleen geregistreerde programma&apos;s toe: vraag uw organisatie om haar client-ID en vul die in bij de instellingen, onder Accounts.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} U hebt aan beide geschreven. Bestaan ze allebei, kies dan “Altijd” bij “Ongewijzigd laten”.</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}, en het eindigt op {typed_ending}, niet op {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} wordt geblokkeerd door een eigen lijst van u.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} is geblokkeerd door het beleid van uw organisatie.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} is geblokkeerd en kan dus maar één keer ongewijzigd blijven.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} is geen adres en kan dus maar één keer ongewijzigd blijven.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>Voor {recipient} is een reden nodig.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} is geen tabel met opties</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} moet een tabel zijn</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} kan niet na de @ staan.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} kan niet vóór de @ staan.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} is geen domein. Als deze regel een kopregel is, moet de eerste kolom `domain` zijn; van de andere worden `label` en `level` gelezen. Een extensie zoals .com begint met een punt.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} is geen domein. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} bevat {intended}, maar hoort bij {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} verschilt van {intended} alleen door een koppelteken of de volgorde van woorden</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} eindigt op {typed_ending}, dat makkelijk wordt getypt in plaats van {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} eindigt op {typed_ending}; {intended} eindigt op {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} heeft een punt waar {intended} er geen heeft</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} heeft letters van {intended} in een andere volgorde</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} heeft geen extensie; {intended} eindigt op {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} verschilt in één letter van {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} heeft een letter meer dan {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} heeft een letter van {intended} dubbel</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>In {typed} ontbreekt een punt van {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>In {typed} ontbreekt een letter van {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} bevat de naam van {intended} met een woord erbij; het kan van iemand anders zijn</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} lijkt op een naam onder {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} lijkt op {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} lijkt alleen maar op {intended}: het is met andere tekens geschreven</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} eindigt op {typed_ending}; {intended} gaat door tot {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} is geen manier om te bevestigen; click en typing wel.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} is geen gewicht; critical, normal en bulk wel.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Åland</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>“{title}” kan niet worden gewijzigd zolang het beleid van uw organisatie niet te lezen is.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>“{title}” is niet te wijzigen: vastgelegd door uw organisatie.</translation>
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
        <translation>De sleutelbos wacht op u</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>De add-on in Thunderbird &amp;installeren</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>{address} toevoegen…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>&amp;Mappen kiezen…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Hier is geen mailprogramma gevonden. Als uw mailprogramma de concepten in een map bewaart, kan Sendward die bewaken.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward vraagt om bevestiging als een bericht op het punt staat naar een domein te gaan dat alleen maar lijkt op wat u bedoelde. Anders houdt het zich stil, in het systeemvak.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Uw mailprogramma&apos;s worden gezocht…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Wat er verder bewaakt wordt</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Wat onbeschermd blijft</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Wat u in webmail schrijft, tenzij u het adres kopieert. Wat u vanaf uw telefoon of een andere computer verstuurt. Uitnodigingen voor vergaderingen, en wat een filter vanzelf doorstuurt.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Wat uw mail hier beschermt</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Uw mailprogramma&apos;s</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS vraagt misschien of Sendward mag lezen wat in andere programma’s is gekopieerd. Zonder uw toestemming worden gekopieerde adressen niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Het antwoord voor {address} wijzigen</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Details over {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Ongewijzigd gelaten tot en met {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Deze keer ongewijzigd gelaten</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Dit adres blijft altijd ongewijzigd</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Dit domein blijft altijd ongewijzigd</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ In plaats daarvan {address} gebruiken</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Geen instelling bevat deze woorden.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Zoeken in de instellingen</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Instellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>Klembord nu &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;elp</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Logboek…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Meer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Een a&amp;dres controleren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Dit bureaublad heeft geen systeemvak; daarom houdt Sendward dit venster open.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Wat er sinds &amp;gisteren is gebeurd…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>&amp;Sendward starten bij het aanmelden</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Uit&amp;proberen</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Alles blijft hier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward start nog; probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward blijft op de achtergrond. U merkt het alleen als een adres er verkeerd uitziet.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Over dit adres zou Sendward niets vragen.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Sendward in het programma&amp;menu tonen</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>De &amp;vraag tonen</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>Dat was de vraag. Uw antwoord op deze proef wordt niet bewaard.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Er is geen server. De tekst van uw mail wordt niet bewaard; alleen een adres waarover iets gevraagd is, en uw antwoord, komen in een logboek op deze computer.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Een adres proberen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>In %n concept staat nog een twijfelachtig adres</numerusform>
            <numerusform>In %n concepten staat nog een twijfelachtig adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n vraag wacht op uw antwoord</numerusform>
            <numerusform>%n vragen wachten op uw antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>%n &amp;vraag tonen</numerusform>
            <numerusform>De %n &amp;vragen tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>De &amp;vraag tonen</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Gepauzeerd tot morgen, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Gepauzeerd tot u hervat</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Gepauzeerd tot {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>%n keer opnieuw gezien, niet opnieuw gevraagd: {address}</numerusform>
            <numerusform>%n keer opnieuw gezien, niet opnieuw gevraagd: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward kan nu geen vragen stellen</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward heeft een vraag over een adres</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward bewaakt nu niets</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward start</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward waakt</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward noteert alleen, en vraagt alleen naar wat geblokkeerd is</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward noteert alleen, en vraagt niets</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>wordt bewaakt</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – uitgezet in de instellingen</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – vastgelegd door uw organisatie</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – pas als het beleid van uw organisatie te lezen is</translation>
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
        <translation>Klembord nu &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;elp</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Logboek…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>Sendward &amp;afsluiten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Een a&amp;dres controleren…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Wat er sinds &amp;gisteren is gebeurd…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward vraagt: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>De instellingen exporteren</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>De instellingen naar een bestand exporteren</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>De instellingen importeren</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>De instellingen uit een bestand importeren</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Eén bestand met uw instellingen, uw eigen lijsten en uw uitzonderingen; er staat geen wachtwoord in.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Instellingen van Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Overgenomen. Opties: {options}, lijsten: {lists}, uitzonderingen: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>Het logboek wordt nog geopend. Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Naar een andere computer</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Opgeslagen in {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} kon niet geschreven worden: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Uitzonderingen: adressen en domeinen waarover Sendward niets vraagt</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrouwd</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>Volgens uw lijsten wordt er niets over gevraagd.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Het staat zelf op uw lijsten: Sendward zou niets vragen.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward is gepauzeerd en zou nu niets vragen.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward zou er vóór het versturen naar vragen.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward zou het bericht tegenhouden: zulke mail wordt geblokkeerd.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward zou een melding tonen.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>De lijsten worden nog gelezen…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Typ een adres of een domein, en zie wat er gebeurt.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>U hebt gekozen het ongewijzigd te laten: er wordt niets gevraagd.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Uw organisatie vertrouwt het: er wordt niets gevraagd.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Door verkeerde adressen kan uw mail verloren gaan</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} en nog %n adres staan in uw mailprogramma&apos;s, in doorstuurregels, accounts of adresboeken, en lijken niet te kloppen. De instellingen zeggen waar, onder “Controleronde”.</numerusform>
            <numerusform>{address} en nog %n adressen staan in uw mailprogramma&apos;s, in doorstuurregels, accounts of adresboeken, en lijken niet te kloppen. De instellingen zeggen waar, onder “Controleronde”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} staat in uw mailprogramma&apos;s, in een doorstuurregel, een account of een adresboek, en lijkt niet te kloppen. De instellingen zeggen waar, onder “Controleronde”.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>Te&amp;rug</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>K&amp;laar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Stap {number} van {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Welkom bij Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Sluit Sendward af en start het opnieuw om dit venster te openen. Tot die tijd blijft het vragen stellen.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward is bijgewerkt</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Een eigen lijst van u blokkeert wat op dit domein lijkt.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Een lijst van u blokkeert {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Ook nieuw in dit gesprek: {domains}</translation>
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
        <translation>Verbeter het waar het staat, of laat het ongewijzigd als u het zeker weet: het kon niet gecontroleerd worden.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>In een concept in {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>In een bericht dat op het punt staat uit {place} te vertrekken</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>In een bericht in het Postvak UIT van {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>In een bericht dat met {place} is verstuurd</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>In het concept “{subject}” in {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>In het bericht “{subject}” dat op het punt staat uit {place} te vertrekken</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>In de tekst die u liet controleren</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>In de tekst die u net gekopieerd hebt</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Ontbreekt er iemand?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Klopt dit adres?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Controleer ze zelf vóór het versturen.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Controleer %n adres</numerusform>
            <numerusform>Controleer %n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Vragen: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Niet de bedoelde letters, maar: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Dit adres was niet leesbaar</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Dit adres is nieuw in dit gesprek.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Uw organisatie</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} en nog %n</numerusform>
            <numerusform>{addresses} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} vraagt om een reden voordat er mail gaat naar een domein dat hierop lijkt.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} staat geen mail toe naar domeinen die hierop lijken.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>“Nu niet” laat het bericht onverstuurd in zijn venster.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>“Gebruiken” kopieert het verbeterde adres. Selecteer in uw concept het oude en plak (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>“Gebruiken” zet het verbeterde adres op het klembord.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n heeft geen antwoord.</numerusform>
            <numerusform>%n hebben geen antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n bleef in een bericht dat is tegengehouden.</numerusform>
            <numerusform>%n bleven in een bericht dat is tegengehouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n is verbeterd.</numerusform>
            <numerusform>%n zijn verbeterd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n stond in een concept dat is opgeslagen terwijl Sendward gepauzeerd of uit was.</numerusform>
            <numerusform>%n stonden in concepten die zijn opgeslagen terwijl Sendward gepauzeerd of uit was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n stond in een bericht dat ongecontroleerd is doorgelaten.</numerusform>
            <numerusform>%n stonden in berichten die ongecontroleerd zijn doorgelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n stond in een bericht dat is doorgelaten terwijl Sendward gepauzeerd was.</numerusform>
            <numerusform>%n stonden in berichten die zijn doorgelaten terwijl Sendward gepauzeerd was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n is ongewijzigd gelaten.</numerusform>
            <numerusform>%n zijn ongewijzigd gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n is alleen genoteerd.</numerusform>
            <numerusform>%n zijn alleen genoteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n is uitgesteld; wat ervan werd, is niet bekend.</numerusform>
            <numerusform>%n zijn uitgesteld; wat ervan werd, is niet bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>Naar %n is toch een bericht verstuurd.</numerusform>
            <numerusform>Naar %n is toch een bericht verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>Naar %n is een bericht vertrokken of staat er een klaar, hoewel niemand erover heeft beslist.</numerusform>
            <numerusform>Naar %n is een bericht vertrokken of staat er een klaar, hoewel niemand erover heeft beslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Van %n is de verbetering gekozen, en sindsdien in geen bericht gezien.</numerusform>
            <numerusform>Van %n is de verbetering gekozen, en sindsdien in geen bericht gezien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Sinds gisteren is er niets gevraagd.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Het &amp;logboek openen</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward heeft over %n adres een vraag gesteld.</numerusform>
            <numerusform>Sendward heeft over %n adressen een vraag gesteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Er was meer dan hier geteld kon worden.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Wat er sinds gisteren is gebeurd</translation>
    </message>
</context>
</TS>
