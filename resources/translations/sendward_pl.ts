<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; tablice Unicode: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Pyta, zanim wiadomość trafi do domeny, która tylko przypomina tę właściwą. Nie ma serwera i niczego nie wysyła: to, co widzi, i to, co odpowiesz, zostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Istniejące końcówki</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Plik logu</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Zasady organizacji</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>Pokaż ponownie &amp;powitanie</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Ta wersja i jej listy</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>wersja bez daty</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>lista bez daty</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>stan na {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>stan na {day}, ponad rok temu: zainstaluj nowszego Sendwarda</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Dodaj konto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Zmień konto</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Wpisz hasło; jest przechowywane osobno dla każdego serwera.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Najpierw wpisz swój adres.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Znaleziono: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Działa. Serwer zgłasza każdy szkic zapisany w {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Działa. {folder} jest sprawdzany co minutę.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>To konto {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Szukanie serwera…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward otwiera folder szkiców tylko do odczytu i czyta nagłówki, nic więcej. Hasło trafia do bazy kluczy Twojego pulpitu i tylko do tego serwera.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>Próbowanie {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Próbowanie; jeśli otworzy się okno przeglądarki, zaloguj się w nim…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
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
        <translation>&amp;Folder szkiców</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Za pierwszym razem wszystkie obecne</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>O szkice zapisane, gdy Sendward nie działał, nie pyta się osobno: jeden wiersz mówi, w ilu jest wątpliwy adres, a dziennik je wymienia.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Szkice na s&amp;tarcie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Pomijaj je</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Szuka serwera poczty pod zwykłymi nazwami.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Brak (tylko ten komputer)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Zapisane od ostatniego razu</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>&amp;Ochrona, port</translation>
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
        <translation>STARTTLS, dowolny certyfikat (tylko ten komputer)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Logowanie</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>Ten, który poda serwer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>W Google, w przeglądarce</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>W Microsoft, w przeglądarce</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Hasłem</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Tokenem</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>ty@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Dodaj konto…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Na pewno usunąć?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Przestaje obserwować konto i usuwa jego hasło z bazy kluczy.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>Za&amp;instaluj ponownie</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>Za&amp;instaluj dodatek</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Nie znaleziono tu Thunderbirda.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Usuń dodatek z Thunderbirda</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>Dodatek jest zainstalowany i działa.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>Dodatek jest tu zainstalowany dla wszystkich.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>Dodatek jest zainstalowany, ale wymaga Thunderbirda {version} lub nowszego.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>Dodatek jest zainstalowany, ale wyłączony w Thunderbirdzie.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>Dodatek jest zainstalowany. Thunderbird wczyta go przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>Dodatek nie jest zainstalowany. Z nim wiadomość jest przed wysłaniem zatrzymywana, dopóki nie podejmiesz decyzji; bez niego sprawdzane są tylko zapisane szkice.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Dodatek pochodzi z innej wersji Sendwarda. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird jako {build} jest odcięty od innych programów: dodatek tam nie działa; zapisane szkice i skopiowane adresy są mimo to sprawdzane.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird zapyta: po następnym uruchomieniu otwórz jego menu, wybierz „Dodatek «Sendward» został dodany do Thunderbirda”, potem „Włącz”.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Powiadomienia</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Zawsze dla {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Do wybranego dnia…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Użyj {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Zawsze dla wszystkich w {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Dla kogo i jak długo zostawić adres bez zmian</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>Zamiast {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Tylko tym &amp;razem</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>Zostaw &amp;bez zmian</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>Zostaw {address} bez zmian: wybierz, na jak długo</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Użyj {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Użyj zamiast tego {address}</translation>
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
        <translation>Wymagany jest powód; zostaje w dzienniku.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>Zostaw {address} bez zmian</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Wpisz „{end}”, by potwierdzić, że tego chcesz:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Dlaczego zostawiasz go bez zmian?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>wszystkich w {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>do dnia (włącznie)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Nie udało się przyjąć Twojej odpowiedzi. {problem} Odpowiedz ponownie.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>W %n szkicu zapisanym, gdy Sendward nie pytał, jest wątpliwy adres.</numerusform>
            <numerusform>W %n szkicach zapisanych, gdy Sendward nie pytał, jest wątpliwy adres.</numerusform>
            <numerusform>W %n szkicach zapisanych, gdy Sendward nie pytał, jest wątpliwy adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Podczas Twojej nieobecności</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Adresy do sprawdzenia</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>Stary plik ustawień zachowano jako {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>Nie udało się odczytać lub sprawdzić %n adresu.</numerusform>
            <numerusform>Nie udało się odczytać lub sprawdzić %n adresów.</numerusform>
            <numerusform>Nie udało się odczytać lub sprawdzić %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adres lub domena</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Sprawdź adres</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Wyczyść pole</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>Sprawdzono %n adres; nie przypomina żadnego chronionego.</numerusform>
            <numerusform>Sprawdzono %n adresy; żaden nie przypomina chronionego.</numerusform>
            <numerusform>Sprawdzono %n adresów; żaden nie przypomina chronionego.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>To, co tu wpiszesz, jest sprawdzane, ale nie przechowywane.</translation>
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
            <numerusform>Przejrzano %n adres.</numerusform>
            <numerusform>Przejrzano %n adresy.</numerusform>
            <numerusform>Przejrzano %n adresów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>Nie udało się odczytać %n pliku, {file}: {problem}</numerusform>
            <numerusform>Nie udało się odczytać %n plików, pierwszy z nich to {file}: {problem}</numerusform>
            <numerusform>Nie udało się odczytać %n plików, pierwszy z nich to {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n z adresów wygląda na błędny.</numerusform>
            <numerusform>%n z adresów wyglądają na błędne.</numerusform>
            <numerusform>%n z adresów wygląda na błędne.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Sprawdź teraz</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Zostaw adres {address}</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Zostaw ten adres</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Przeglądanie Twoich programów pocztowych…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Od uruchomienia Sendwarda nie było kontroli.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Żaden z nich nie wygląda na błędny.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Reguły przekazywania, książki adresowe, kopie, odpowiedzi na inny adres</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Pokazano tylko część ({count}); więcej wymienia „sendward checkup”.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… i w jeszcze %n miejscu</numerusform>
            <numerusform>… i w jeszcze %n miejscach</numerusform>
            <numerusform>… i w jeszcze %n miejscach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Programy pocztowe</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n adres przypomina adres chroniony, a wybrano pozostawienie go bez zmian.</numerusform>
            <numerusform>%n adresy przypominają adresy chronione, a wybrano pozostawienie ich bez zmian.</numerusform>
            <numerusform>%n adresów przypomina adresy chronione, a wybrano pozostawienie ich bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n adres przypomina adres chroniony, a organizacja ufa jego domenie.</numerusform>
            <numerusform>%n adresy przypominają adresy chronione, a organizacja ufa ich domenom.</numerusform>
            <numerusform>%n adresów przypomina adresy chronione, a organizacja ufa ich domenom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Żaden adres w schowku nie przypomina chronionego.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward jeszcze się uruchamia; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Nie można tu odczytać schowka</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>W schowku nie ma adresu.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Czy chodziło o</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Przyjrzyj się „{typed}”.</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Wpisano</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>Brakuje „{meant}” z {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>„{typed}” tam, gdzie {domain} ma „{meant}”.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>„{typed}” nie ma w {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>„{typed}” zapisano znakami: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nie teraz</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>Wyślij &amp;od razu po poprawieniu</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Użyj &amp;wszystkich poprawek</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Sprawdź adres</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Zamyka to okno; nic nie zostaje zmienione ani zatwierdzone.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Tylko tym &amp;razem</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>Zostaw wszystkie &amp;bez zmian</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Inny program zajmuje schowek. Poprawny adres to {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Skopiowano poprawiony adres</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Nie skopiowano poprawionego adresu</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>W międzyczasie skopiowano coś innego i to pozostaje w schowku. Poprawny adres to {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Nie udało się zmienić skopiowanego tekstu. Poprawny adres to {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>W skopiowanym tekście adres ma postać, której Sendward nie może zmienić; tekst pozostaje w schowku. Poprawny adres to {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>Skopiowano {right}. W szkicu zaznacz {wrong} i wklej (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>W szkicu w {place} jest %n adres w polach Do i Kopia: przeczyta go każdy, kto dostanie wiadomość. Przenieś go do pola Ukryta kopia, a nikt nie zobaczy pozostałych.</numerusform>
            <numerusform>W szkicu w {place} są %n adresy w polach Do i Kopia: przeczyta je wszystkie każdy, kto dostanie wiadomość. Przenieś je do pola Ukryta kopia, a nikt nie zobaczy pozostałych.</numerusform>
            <numerusform>W szkicu w {place} jest %n adresów w polach Do i Kopia: przeczyta je wszystkie każdy, kto dostanie wiadomość. Przenieś je do pola Ukryta kopia, a nikt nie zobaczy pozostałych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Wiele osób zobaczyłoby nawzajem swoje adresy</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Usuń wpisy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Usuwanie wpisów</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Znikną na dobre. Wyjątki i wstrzymanie pozostaną w mocy, podobnie jak pytania bez odpowiedzi. Sam fakt usunięcia zostanie zapisany.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Co zostanie usunięte</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>wszystko</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>starsze niż 30 dni</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>starsze niż rok</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>starsze niż trzy miesiące</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>starsze niż trzy lata</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>Odpow&amp;iedz…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Wybierz wiersz, by zobaczyć wszystko, co o nim zapisano.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Rodzaj pomyłki</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Pisma…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Zapewne chodziło o</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Podany powód</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Widziano w</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Pokazuje pisma do tego, kto dostał wiadomość, i do inspektora ochrony danych.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Pokazuje pytanie, które czeka na odpowiedź.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, w łańcuchu bez klucza</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, zapieczętowany kluczem z bazy kluczy</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Własne domeny</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Listy Twojej organizacji</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Chronione domeny</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Ustalone przez Twoją organizację; obowiązują zawsze.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Wypróbuj domenę</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>To, co tu wpiszesz, jest sprawdzane, ale nie przechowywane.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Dokąd piszesz: klienci, bank, własna organizacja.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>na zawsze</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godz.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>s</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, jednostka</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>Przy podobnym adresie</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Do kogo należy</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>Do &amp;kogo należy</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Domena chroni także swoje poddomeny. Z kropką z przodu, jak .mil, jest końcówką: chroni wszystko, co się tak kończy.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Zmień wpis</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>Przy &amp;podobnym adresie</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Chroń domenę</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Ta domena już jest na Twojej liście.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adres lub domena</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Domena obejmuje wszystkie jej adresy, ale nie poddomeny.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Dodaj wyjątek</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adres lub domena</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Zmień wyjątek</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Kończy się</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Adres lub domena</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Do dnia (włącznie)</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>wszyscy w {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bez końca</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (minął)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Wyjątki</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Przywraca ostatnio cofnięte wyjątki.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward o nie nie pyta, choć przypominają chronione domeny. Wyjątek nie znosi tego, co blokuje Twoja organizacja.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Nie ma jeszcze wyjątków. Dodaje je odpowiedź „Zostaw bez zmian” z wyborem „Zawsze” lub daty, a także „Dodaj”.</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Twoja organizacja ufa, w imieniu wszystkich: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Organizacja ufa w imieniu wszystkich: {domains} i jeszcze %n</numerusform>
            <numerusform>Organizacja ufa w imieniu wszystkich: {domains} i jeszcze %n</numerusform>
            <numerusform>Organizacja ufa w imieniu wszystkich: {domains} i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;do</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Wszystkie źródła</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Między dwoma dniami</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Szkice, w których nadal jest wątpliwy adres</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Szukaj adresów, domen, miejsc</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Od wczoraj</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Foldery poczty</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Nie znaleziono programu pocztowego.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Pomoc</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Wiadomość trafiła na wątpliwy adres</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Wiadomość z wątpliwym adresem czeka na wysłanie</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Jest w Twojej skrzynce nadawczej, adresat: {address}. Możesz ją jeszcze zatrzymać.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Wysłano ją na adres {address}. Sendward pomoże Ci napisać do tych, którzy powinni o tym wiedzieć.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Wiadomość na %n wątpliwy adres czeka na wysłanie</numerusform>
            <numerusform>Wiadomość na %n wątpliwe adresy czeka na wysłanie</numerusform>
            <numerusform>Wiadomość na %n wątpliwych adresów czeka na wysłanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Wiadomość trafiła na %n wątpliwy adres</numerusform>
            <numerusform>Wiadomość trafiła na %n wątpliwe adresy</numerusform>
            <numerusform>Wiadomość trafiła na %n wątpliwych adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Kopiuj to pismo</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Kopiuj to zgłoszenie</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Jeśli adres jest poprawny, nic nie trzeba robić. Jeśli nie, napisz do tego, kto dostał wiadomość, i powiadom inspektora ochrony danych. Te pisma to tylko początek; zmień je, jak chcesz.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Jeszcze nie wyszła. Otwórz skrzynkę nadawczą i popraw tam adres albo usuń wiadomość.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Pisma</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Sprawdź, co zostało wysłane</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>Do tego, kto ją dostał</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>Do inspektora ochrony danych</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – czy chodziło o {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>„{subject}”, {date}, przez {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Później odpowiedziano ponownie</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Zmieniono lub znikło, gdy Sendward nie działał</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Sprawdzone na Twoje życzenie</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Skopiowany tekst</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Poprawiono na {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Wybrano poprawkę</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Wybrano poprawkę: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Skopiowano poprawkę</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Skopiowano poprawkę: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Szkic w {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Brakuje wcześniejszych wpisów</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>W skrzynce nadawczej ({place})</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Incydent: czeka na wysłanie</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Incydent: wysłano</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incydenty</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Pozostawiony bez zmian</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Tym razem pozostawiony bez zmian</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Pozostawiony bez zmian: zawsze ten adres</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Pozostawiony bez zmian: ten adres do {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Pozostawiony bez zmian: zawsze ta domena</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Pozostawiony bez zmian: ta domena do {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Przepuszczono bez sprawdzenia</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Przepuszczono podczas wstrzymania</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Wiadomość w {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Wiadomości przed wysłaniem</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Wiadomości w skrzynce nadawczej</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Przeniesiono do pola Ukryta kopia: %n adres</numerusform>
            <numerusform>Przeniesiono do pola Ukryta kopia: %n adresy</numerusform>
            <numerusform>Przeniesiono do pola Ukryta kopia: %n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Już niezaufany</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Jeszcze nie pytano</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Nie widać już w szkicach</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>Nie widziano już w wiadomości</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Usunięto starsze wpisy</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Tylko zapisano</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Wstrzymania, wyjątki, szkice, których już nie ma, usunięcia</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Zwrócono uwagę: widoczny %n adres</numerusform>
            <numerusform>Zwrócono uwagę: widoczne %n adresy</numerusform>
            <numerusform>Zwrócono uwagę: widocznych %n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Wznowiono</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Zapieczętowany kluczem z bazy kluczy</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Wysłano mimo to</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Wysłane wiadomości</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Wysłano, dodano po sprawdzeniu</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Wysłano z %n widocznym adresem</numerusform>
            <numerusform>Wysłano z %n widocznymi adresami</numerusform>
            <numerusform>Wysłano z %n widocznymi adresami</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Wysłano przez {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Odtąd zaufany</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Czeka na odpowiedź</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>wznowienia</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, a nie ze znakami: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Nie ma już o co pytać: w szkicu nie było już tego adresu, szkicu nie ma albo odpowiedź padła w międzyczasie.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Nie ma już o co pytać: ten adres nie jest już wątpliwy.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Na to pytanie jest już odpowiedź.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(już go nie ma)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Zapewne chodziło o</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Widziano w</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>Zapisano %n wpis w {file}.</numerusform>
            <numerusform>Zapisano %n wpisy w {file}.</numerusform>
            <numerusform>Zapisano %n wpisów w {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n wpisu i tam go brakuje.</numerusform>
            <numerusform>Nie udało się odczytać %n wpisów i tam ich brakuje.</numerusform>
            <numerusform>Nie udało się odczytać %n wpisów i tam ich brakuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>Usunięto %n wpis.</numerusform>
            <numerusform>Usunięto %n wpisy.</numerusform>
            <numerusform>Usunięto %n wpisów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Eksportuj to, co widać</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Czytanie całego dziennika…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>Pierwszy wpis, który się nie zgadza, ma numer {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;Sprawdź integralność</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Sprawdza, czy dziennik zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>&amp;Wpisy</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Wpisy lub przegląd</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Dla &amp;programu (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Dla &amp;arkusza (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Żaden wpis nie pasuje do tego, czego szukasz.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>O nic jeszcze nie pytano. Pojawi się tu to, o co Sendward pyta, i to, co odpowiesz.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Dziennik</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Pytania i odpowiedzi, od najnowszych</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Brakuje kropki</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Łącznik dodany lub brakujący</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Podwojona litera</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Brakuje litery</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Litera za dużo</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Nazwa wewnątrz innej</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Literówka przed @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Dodane słowo</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Inna końcówka</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Inna litera</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Nie ma takiej końcówki</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Litery tylko wyglądają podobnie</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Nowy wśród tych osób</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Kogoś brakuje</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Brakuje kraju</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>Kropka jest gdzie indziej</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>To samo imię</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Ta sama nazwa gdzie indziej</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Dwie litery zamienione</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Według rodzaju pomyłki</translation>
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
            <numerusform>Znana jest %n osoba, jako kod, którego nie da się odczytać: nikogo nie można tu wymienić.</numerusform>
            <numerusform>Znane są %n osoby, jako kody, których nie da się odczytać: nikogo nie można tu wymienić.</numerusform>
            <numerusform>Znanych jest %n osób, jako kody, których nie da się odczytać: nikogo nie można tu wymienić.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>O&amp;bie istnieją</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;Zapomnij o tej domenie</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Adres osoby, o której zapomnieć</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Czy obie istnieją?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Domeny, do których piszesz</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Zapomnij o &amp;wszystkim</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Zapomnij o tej &amp;osobie</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Przypomina</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>To &amp;literówka: zapomnij o niej</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>Uczenie się jest wyłączone. To, czego nauczono się wcześniej, jest przechowywane, aż każesz o tym zapomnieć.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Niczego się jeszcze nie nauczono. Jeśli Twoich wysłanych wiadomości nie znaleziono, dodaj ich folder powyżej.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Na pewno zapomnieć o &amp;wszystkim?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Na pewno zapomnieć?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Nie ma tu bazy kluczy, więc zapamiętywane są domeny, a nie osoby: literówka przed @ pozostaje niezauważona.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Są chronione, bo tam piszesz lub odpowiadasz na pocztę stamtąd; liczby mówią, ile razy.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Tego, co zapomniane, program nauczy się ponownie tylko z wiadomości wysłanych później.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Pisano do</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>Pisano do tych domen, a przypominają coś innego. Dopóki nie powiesz, że obie istnieją, Sendward będzie pytać.</translation>
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
        <translation>arabska</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ormiańska</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>czirokeska</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>koptyjska</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrylica</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gruzińska</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecka</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajska</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>łacińska, ale inna litera</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>łacińska, z dodatkowym znakiem</translation>
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
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Powiadom</translation>
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
        <translation>Bez sprawdzenia przepuszczono wiadomość do: {addresses}.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Wiadomość nie została wysłana</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Sprawdź, co zostało wysłane</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Spójrz jeszcze raz na tę wiadomość</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>Do wiadomości w {place} po sprawdzeniu dodano odbiorców, może zrobił to inny dodatek: trafiła też do {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward nie odpowiedział na czas ({place}); nic nie wysłano. Wyślij wiadomość ponownie, by zobaczyć pytanie.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Odpowiedź nie została zapisana</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} zamknął lub wyłączył dodatek przed odpowiedzią; nic nie wysłano. Jeśli okno wiadomości jest zablokowane, zamknij je i wybierz „Zapisz”: będzie wtedy wśród szkiców.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward sam ponawia próby, aż odpowiedź zostanie zapisana.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Wiadomość nie została wysłana. Wyślij ją ponownie, gdy to zostanie naprawione.</translation>
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
        <translation>Według miesiąca</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
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
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(bez tematu)</translation>
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
        <translation>Wiadomość została wysłana na niewłaściwy adres.

Wysłano: {date}, przez {client}
Zauważono: {now}
Temat: {subject}
Trafiła do: {addresses}
Zapewne miała trafić do: {meant}

Co w niej było i kogo dotyczyło:

Co zrobiono od tego czasu (odbiorcę poproszono o jej usunięcie; odpowiedź):

Proszę o informację, czy trzeba to zgłosić. Zgodnie z RODO (art. 33) zgłoszenia dokonuje się w ciągu 72 godzin od zauważenia.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Szanowni Państwo,

w dniu {date} przez pomyłkę trafiła ode mnie na Państwa adres wiadomość o temacie „{subject}”. Była przeznaczona dla kogoś innego.

Proszę jej nie czytać, nie używać i nie przekazywać dalej. Proszę usunąć ją wraz z załącznikami i krótko mi odpisać, że tak się stało.

Przepraszam za kłopot i dziękuję za pomoc.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 adresów</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 organizacji</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 organizacje</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 adresów</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 organizacje</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 adresów</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 organizacji</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 adresów</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Wiadomość można wysłać bez sprawdzenia</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Pytanie przejmuje klawiaturę, gdy tylko się pojawi; jeśli to wyłączysz, możesz dalej pisać w swoim oknie.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Adresy w skopiowanym tekście są sprawdzane; sam tekst nigdy nie jest przechowywany. Tekst tylko zaznaczony, do wklejenia środkowym przyciskiem myszy, nie jest brany pod uwagę.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Za pierwszym razem wszystkie obecne</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Pytaj o powód</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Od razu pokazuj pytania na wierzchu</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Może raz zostać bez zmian, z podaniem powodu</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Przeprowadzaj kontrolę raz w tygodniu</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>Identyfikator klienta dla Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>Identyfikator klienta dla Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Sekret klienta dla Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Foldery szkiców, które znaleziono, ale które nie są obserwowane.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Szkice na tych serwerach IMAP są sprawdzane, gdy program pocztowy je tam zapisuje.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>O szkice zapisane, gdy Sendward nie działał, nie pyta się osobno: jeden wiersz mówi, w ilu jest wątpliwy adres, a dziennik je wymienia.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Każda decyzja trafia do tego pliku jako jeden wiersz JSON; puste oznacza brak pliku.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Szkice na starcie</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Pliki z kolejnymi domenami do ochrony, po jednej w wierszu lub w TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Samodzielnie znajduj programy pocztowe</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Foldery szkiców</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Przy każdym pytaniu</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Przy każdym pytaniu, które otwiera okno</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Znalezione foldery, których nie obserwować</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>Z Twoich wysłanych wiadomości, przechowywane tylko na tym komputerze: dzięki temu widać literówkę w adresie, którego używasz.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Dalsze listy</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>Z ilu organizacji muszą pochodzić</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Gdy Sendward jest nieosiągalny, wiadomość można mimo to wysłać bez sprawdzenia, po drugim kliknięciu.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Pomijaj je</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Przechowuj dziennik przez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Ucz się, do kogo piszę</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Pozwala kontom logować się w Google w przeglądarce; Sendwarda rejestruje tam Twoja organizacja.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Pozwala kontom logować się w Microsoft w przeglądarce; Sendwarda rejestruje tam Twoja organizacja.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Wyłączone listy</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Włączone listy</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Przeglądaj to, co wysłano</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Konta pocztowe</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Więcej folderów wysłanych wiadomości</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Starsze wpisy są usuwane od razu i na zawsze; wyjątki pozostają w mocy.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Tylko przy zablokowanych</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Tylko zapisuj, nie pytaj</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Zapisane od ostatniego razu</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>W przeciwnym razie kończy działanie dopiero wraz z sesją.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Osoby z niewielu organizacji zwykle się znają; każdy adres prywatny liczy się jako jedna.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Uprzedzaj, gdy wiele osób widzi nawzajem swoje adresy</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Przeglądane są reguły przekazywania, konta i książki adresowe; powiadomienie pojawia się tylko, gdy coś wygląda na błędne.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward można wstrzymać</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Sendward można zakończyć</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward uruchamia się w zasobniku, bez okna.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Uruchamiaj przy logowaniu</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Pozostaje zablokowane</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Foldery szkiców programów pocztowych na tym komputerze są znajdowane i obserwowane.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Język Sendwarda; polecenia w terminalu są po angielsku.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Nazwy list instytucji dostarczonych z Sendwardem, które są używane.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Nazwy list dostarczonych z Sendwardem, które nie są używane.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>Odbiorcy szkiców są sprawdzani, gdy program pocztowy je zapisuje.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Foldery Twoich programów pocztowych i kont znajdowane są automatycznie; z każdej wiadomości czytane są tylko nagłówki.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>Do journald w Linuksie i dziennika zdarzeń w Windows, skąd może je zabrać kolektor.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Obserwuj zapisane szkice</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Obserwuj to, co kopiowane</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>To, co Google daje z identyfikatorem klienta programu; Google nie uważa tego za tajne.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Co jest zablokowane</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>To, o co byłoby pytanie, trafia do dziennika; nic nie jest pokazywane ani zatrzymywane. To, co blokuje organizacja, jest pokazywane i zatrzymywane, chyba że w jej zasadach wybrano to ustawienie.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Gdy adres zostaje bez zmian, pada pytanie o powód, a ten trafia do dziennika.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Gdzie programy pocztowe trzymają szkice: Maildir, MH, folder pliku mbox lub pliki .eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Czy adres blokowany przez własną listę można mimo to zostawić. To, co blokuje organizacja, zależy tylko od jej zasad.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>Podczas wstrzymania pyta tylko o to, co zablokowane, i zapisuje, co wychodzi.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>Od tylu adresów w polach Do i Kopia pojawia się powiadomienie, że każdy widzi je wszystkie.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Zapisuj decyzje do pliku</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Zapisuj decyzje w dzienniku systemu</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Powiadomienie pojawia się, gdy wiadomość wyszła lub czeka w skrzynce nadawczej z wątpliwym adresem, o którym nikt nie zdecydował.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Zapytaj {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Znalezione foldery</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instytucje</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Używane listy</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Proponuje to {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Ustala to {organisation}; tu nie można tego zmienić.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>Nie można odczytać zasad: {organisation}; do tego czasu nie można tego zmienić.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Są dostarczane z Sendwardem. Na początku zaznaczone są te dla Twojego kraju i języka.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Zaznacz te, do których piszesz; te listy są długie.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Odznacz to, czego nie obserwować.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>W ciągu ostatnich dwunastu miesięcy poprawiono %n podobny adres lub zatrzymano wiadomość z nim.</numerusform>
            <numerusform>W ciągu ostatnich dwunastu miesięcy poprawiono %n podobne adresy lub zatrzymano wiadomości z nimi.</numerusform>
            <numerusform>W ciągu ostatnich dwunastu miesięcy poprawiono %n podobnych adresów lub zatrzymano wiadomości z nimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Wybrano poprawkę, od tego czasu jej nie widziano</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>W przypadku jeszcze %n wybrano poprawkę i od tego czasu jej nie widziano.</numerusform>
            <numerusform>W przypadku jeszcze %n wybrano poprawkę i od tego czasu jej nie widziano.</numerusform>
            <numerusform>W przypadku jeszcze %n wybrano poprawkę i od tego czasu jej nie widziano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Uniknięte pomyłki: poprawione lub zatrzymane</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Uniknięte pomyłki według rodzaju</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>W ciągu ostatnich dwunastu miesięcy o nic nie pytano.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Wysłane mimo to, „Nie teraz”, zablokowane lub bez odpowiedzi</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>O co pytano, według miesiąca</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>Dodano %n domenę</numerusform>
            <numerusform>Dodano %n domeny</numerusform>
            <numerusform>Dodano %n domen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>Usunięto %n domenę.</numerusform>
            <numerusform>Usunięto %n domeny.</numerusform>
            <numerusform>Usunięto %n domen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>Pominięto %n wiersz bez domeny, wiersz {number}: {text}</numerusform>
            <numerusform>Pominięto %n wiersze bez domeny, pierwszy to wiersz {number}: {text}</numerusform>
            <numerusform>Pominięto %n wierszy bez domeny, pierwszy to wiersz {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importuj z pliku…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Lista albo tabela z kolumną domen, adresów internetowych lub adresów pocztowych.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importuj domeny</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listy (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Z %n kolumny wzięto tę z domenami: {name}.</numerusform>
            <numerusform>Z %n kolumn wzięto tę z domenami: {name}.</numerusform>
            <numerusform>Z %n kolumn wzięto tę z domenami: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Przywraca ostatnio usunięte domeny.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>Starej listy nie udało się odczytać; zachowano ją jako {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>nie ma nazwy</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; już obecnych: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Linie lotnicze</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Rządy państw arabskich</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Rząd Australii</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Banki, Azja, Afryka i Ameryka Łacińska</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Banki, Australia i Nowa Zelandia</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Banki, Kanada</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Banki, Europa</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Banki, Wielka Brytania</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Banki, Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Rząd Kanady</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Własne domeny</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Rząd Holandii</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Rząd Francji</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Rząd Niemiec</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Szpitale</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Ubezpieczyciele</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Rząd Irlandii</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Rząd Włoch</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Rząd Japonii</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Dostawcy poczty</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>NATO i UE</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Rząd Nowej Zelandii</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Rządy nordyckie</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Rząd Polski</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Rząd Hiszpanii</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Rządy Szwajcarii i Austrii</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Rząd brytyjski</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Rząd USA</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Siły zbrojne USA</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Rząd Ukrainy</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Uczelnie</translation>
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
        <translation>Wst&amp;ecz</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>D&amp;alej</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first}–{last} z {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listy (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Zdejmuje wybrany wiersz z listy; nic nie jest kasowane.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Na &amp;15 minut</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Na &amp;godzinę</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Do &amp;jutra</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Aż &amp;wznowię</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Domeny, do których piszesz; podobne domeny; zapominanie</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Osoby, do których piszesz</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>S&amp;zpitale i ochrona zdrowia</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>&amp;Urzędy lub wojsko</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>&amp;Podróże</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Inny kraj</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banki i ubezpieczenia</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>Wybierz &amp;listy…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>Ucz się z wysłanych wiadomości, &amp;do kogo piszę</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>Moja poczta trafia do tych &amp;krajów</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Moja dziedzina pracy</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Żaden inny kraj</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Osoby, do których piszesz</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Domeny, z których piszesz. Chronić je?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>Chroń {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Chronione teraz</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>&amp;Szkoły i uczelnie</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Adresy z wysłanych wiadomości są czytane i liczone na tym komputerze; dzięki temu widać literówkę w którymś z nich. Osoby są przechowywane jako kody, których nikt nie odczyta, i możesz kazać o tym wszystkim zapomnieć.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Listy są jeszcze odczytywane…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>W ten sposób wybierasz adresy, które Sendward dobrze zna: gdy w którymś zrobisz błąd, zapyta.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>Do kogo piszesz?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>Domeny i końcówki ({count}): {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Domena nie może zawierać {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Domena nie może stać w cudzysłowie.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Domena ma najwyżej {max_length} znaki.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Domena, do której pisano, przypomina inną. Czy obie istnieją? Zobacz „Osoby, do których piszesz” w ustawieniach.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Nazwa folderu nie może zawierać znaku nowego wiersza.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Wiersz w {file} został ucięty; jego treść jest tylko w dzienniku.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Wiadomość w {place} nie została wysłana: nikt nie odpowiedział na pytanie.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Wiadomość do {address} czeka w Twojej skrzynce nadawczej.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Wysłano wiadomość do {address}; więcej zobaczysz w dzienniku.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Przed @ musi stać nazwa, a nie liczba w nawiasach.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Zapisał to nowszy Sendward (format {version}; ten zna {known}). Zaktualizuj Sendwarda.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Nowszy Sendward zapisał dziennik {path} (format {version}; ten zna {known}). Zaktualizuj Sendwarda albo przenieś plik, aby zacząć nowy dziennik.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Nowszy Sendward zapisał {path} (format {version}; ten zna {known}); plik zostaje bez zmian.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Nowszy Sendward zapisał {path} (format {version}; ten zna {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Część między kropkami ma najwyżej {max_label} znaki.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Pulpit nie może uruchomić ścieżki ze znakiem nowego wiersza.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Liczba słów w wyszukiwaniu może wynosić najwyżej {most}; tu wynosi {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Dodaj jego konto IMAP w ustawieniach Sendwarda.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Dodaj konto IMAP: jego szkice są tylko na serwerze.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algieria</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Pozwól swojemu użytkownikowi go czytać.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Amerykańskie</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Wśród adresów, które {client} podpowiada przy pisaniu</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Odpowiedź o {recipient} podaje zakres wtedy i tylko wtedy, gdy wyraża zaufanie.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andora</translation>
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
        <translation>Odpowiedzi na Twoją pocztę z „{name}” trafiają tam; tak ma ustawione {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktyda</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua i Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentyna</translation>
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
        <translation>Dopóki w pliku {path} jest błąd, dla {names} nadal obowiązują wcześniej odczytane zasady.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Wyspa Wniebowstąpienia</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Poproś tego, kto prowadzi serwer poczty, by oznaczył tylko jeden folder.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Poproś dział IT o naprawienie pliku zasad.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Poproś organizację o identyfikator klienta albo użyj hasła aplikacji.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Zapytaj w organizacji o jej identyfikator klienta; hasła się tam nie przyjmuje.</translation>
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
        <translation>Azerbejdżan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamy</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrajn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesz</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Przed wierszem {row} dziennik cofnięto do wcześniejszego stanu albo zastąpiono innym: był zapisany do wiersza {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Pod krótką nazwą „{name}” w programie {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Białoruś</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgia</translation>
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
        <translation>Bermudy</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Boliwia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bośnia i Hercegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazylia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brytyjskie Terytorium Oceanu Indyjskiego</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Brytyjskie Wyspy Dziewicze</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bułgaria</translation>
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
        <translation>Kambodża</translation>
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
        <translation>Republika Zielonego Przylądka</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kajmany</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Republika Środkowoafrykańska</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Czad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Sprawdź nazwę i port serwera w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Sprawdź nazwę użytkownika i hasło w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Sprawdź połączenie z siecią, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>Sprawdzanie się nie udało ({problem}); więcej w pliku logu.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chiny</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Wybierz STARTTLS albo port dla TLS (zwykle 993) w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Wybierz TLS w ustawieniach, w Kontach. Jeśli STARTTLS wcześniej działał, ktoś może ingerować w sieć.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Wybierz TLS lub STARTTLS w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Wybierz inny sposób logowania w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Wybierz go w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Wybierz folder szkiców w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Wybierz sam folder szkiców: folder Maildir, MH lub .eml albo plik mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Wybierz folder swoich szkiców w ustawieniach Sendwarda.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Wybierz w ustawieniach foldery swoich szkiców.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Wybierz hasło w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Wyspa Bożego Narodzenia</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Schowek (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Wyspy Kokosowe</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komory</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Demokratyczna Republika Konga</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Wyspy Cooka</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Popraw go w ustawieniach konta programu {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Popraw go w książce adresowej programu {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Popraw go w pliku {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Popraw go w pliku {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Popraw to w pliku albo wybierz ponownie w ustawieniach.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Popraw lub usuń regułę „{name}” w filtrach programu {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Popraw nazwę albo usuń ją z pliku; do tego czasu jest pomijana.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Kostaryka</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Chorwacja</translation>
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
        <translation>Cypr</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechy</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dania</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dżibuti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Nie obchodź tego. Sprawdź nazwę serwera; jeśli jest właściwa, zapytaj tego, kto prowadzi serwer poczty.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominika</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikana</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Szkice</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Szkice są przechowywane tylko na serwerze poczty.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Szkice w {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Szkice {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Szkice {address} w {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ekwador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipt</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salwador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Wpisz hasło ponownie w ustawieniach, w Kontach; do tego czasu nie będzie kolejnej próby. Niektórzy dostawcy żądają hasła aplikacji zamiast zwykłego.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Wpisz hasło w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Gwinea Równikowa</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Erytrea</translation>
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
        <translation>Unia Europejska</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Wszystkie wiersze się zgadzają, ale wiersz {row} zapisał nowszy Sendward: nie udało się sprawdzić jego treści ani tabel obok wierszy. Zaktualizuj Sendwarda.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Wszystkie wiersze się zgadzają, ale wiersz {row}, zapisany bez klucza, zawiera to, czego ten Sendward nie zna: zapisał go nowszy Sendward albo ktoś inny. Zaktualizuj Sendwarda.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Każdy wiersz jest nienaruszony, ale tabela „{what}” się z nimi nie zgadza.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandy</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Wyspy Owcze</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidżi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Napraw to albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Napraw plik albo zmień dowolne ustawienie: stary plik zostanie wtedy obok nowego.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francja</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Gujana Francuska</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinezja Francuska</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Francuskie Terytoria Południowe i Antarktyczne</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME nie udostępnia tego nikomu; szkice są nadal obserwowane.</translation>
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
        <translation>Gruzja</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
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
        <translation>Grecja</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Gwadelupa</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Gwatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Gwinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Gwinea Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Gujana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>Wyspy Heard i McDonalda</translation>
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
        <translation>Nie można zapisać w {path}, dokąd sięga dziennik ({problem}): starsza kopia dziennika lub jego brak pozostałyby niezauważone. Sprawdź uprawnienia tego pliku.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Węgry</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Jeśli przepadł na dobre, usuń {file}: Sendward utworzy nowy klucz.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>Liczba adresów w polach Do i Kopia: {addresses}, organizacji: {organisations}. Kto dostanie wiadomość, może przeczytać je wszystkie. W polu Ukryta kopia nikt nie widzi pozostałych.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>W książce adresowej programu {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>W innym profilu Thunderbirda dodatek nie działa. Włącz go także tam.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>W programie {client} zaznacz „Wybrany folder będzie dostępny w trybie offline” we właściwościach folderu szkiców; albo dodaj konto IMAP w ustawieniach Sendwarda.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>W {path}: {key} {problem}. Obowiązuje wartość wbudowana.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>W {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>W {path}: {table} musi być tabelą. Obowiązują wartości wbudowane.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonezja</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Zainstaluj i odblokuj GNOME Keyring, KWallet lub Secret Service programu KeePassXC, potem uruchom Sendwarda ponownie.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Zainstaluj i odblokuj GNOME Keyring, KWallet lub Secret Service programu KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Zainstaluj ją: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Zainstaluj dodatek, a wiadomość będzie zatrzymywana, dopóki nie podejmiesz decyzji.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Zainstaluj pakiet wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Zainstaluj wl-clipboard 2.0 lub nowszy.</translation>
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
        <translation>Irlandia</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Wyspa Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Izrael</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Można obserwować: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Można obserwować: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Nie można odczytać: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Nie można odczytać: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Nie ma nagłówków poczty.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>Nie zawiera adresów w postaci, którą da się odczytać.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Jest zaadresowana do ponad {most} odbiorców; pozostałych nie sprawdzono.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Trwa łączenie.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Trwa szukanie.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Otwieranie.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Zostanie sprawdzone, gdy tylko przerwiesz pisanie.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Jest uszkodzona, odczytano tylko część ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Jest uszkodzony lub nie został zapisany do końca.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Jest pusta.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Już jej nie ma; aby ją wycofać, zasady muszą wymienić {name} w „withdrawn_lists”.</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Ma więcej niż {line_limit} znaków.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>To nie poczta, nie książka adresowa i nie tekst.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>To nie zwykły plik.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>To nie jest książka adresowa, którą da się odczytać ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Jeszcze nie istnieje.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Plik pochodzi z innego programu lub innej wersji.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Zostanie uruchomiony ponownie za kilka sekund.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Jest za duży, by go przejrzeć.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Będzie obserwowane, gdy tylko się pojawi.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Nazywa maszynę jej numerem, więc nie ma domeny do porównania.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Wymienia więcej wyjątków niż {most}.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Włochy</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>W jego konfiguracji polecenie wskazuje, gdzie są szkice; tutaj nie jest ono uruchamiane.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>Jego szkice nie są obserwowane: wyłączono to w ustawieniach.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamajka</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japonia</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
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
        <translation>Kuwejt</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Łotwa</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>Pozwól systemowi obserwować więcej folderów: zwiększ fs.inotify.max_user_watches.</translation>
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
        <translation>Litwa</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Znajdź go w książce adresowej programu {client} i tam usuń.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luksemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Makau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>Programy pocztowe i polecenia nie mogą połączyć się z Sendwardem: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malezja</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediwy</translation>
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
        <translation>Wyspy Marshalla</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martynika</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Majotta</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>Wiadomość {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Meksyk</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronezja</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monako</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Czarnogóra</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroko</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Przenieś wszystkie do pola Ukryta kopia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mjanma</translation>
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
        <translation>Holandia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nowa Kaledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nowa Zelandia</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nikaragua</translation>
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
        <translation>Nie znaleziono folderu wysłanych wiadomości.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Na razie nie ma tam poczty, którą da się odczytać.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Nie ma tam poczty, którą da się odczytać.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Pod zwykłymi nazwami nie znaleziono serwera poczty.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>Nie da się w nim rozpoznać żadnej wiadomości.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Żaden serwer nie nazywa się {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Korea Północna</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia Północna</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Mariany Północne</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegia</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Nie można o nic zapytać: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Nic w dzienniku nie jest zapieczętowane, choć w bazie kluczy jest klucz: zapisano go bez klucza albo usunięto pieczęcie. Przypadkowe uszkodzenie byłoby widoczne, manipulacja może nie.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>O {recipients} nie pytano.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Tylko trwały wyjątek może kończyć się określonego dnia; {recipient} go nie ma.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Tylko mu wie, w którym folderze jest poczta mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Otwórz taki szkic w programie pocztowym i zapisz go ponownie albo usuń.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Otwórz taką wiadomość w programie pocztowym albo ją usuń.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Otwórz raz ten folder w programie pocztowym; pozostałe są i tak czytane.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Otwórz je w programie pocztowym.</translation>
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
        <translation>Palestyna</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nowa Gwinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paragwaj</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Brak dostępu.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipiny</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugalia</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Portoryko</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>Odczyt się nie udał ({problem}); więcej w pliku logu.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Zgłoś ten błąd.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Uruchom Thunderbirda ponownie.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumunia</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Brakuje wiersza {row} i następnych.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Brakuje wiersza {row} i następnych, do wiersza {last}: dziennik cofnięto do wcześniejszego stanu.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>Wiersz {row} nie następuje po poprzednim.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>Wiersz {row} zawiera dane, których Sendward nigdy nie zapisał.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Brakuje wiersza {row}.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>Wiersz {row} nie jest tym, który zapisano: dziennik zastąpiono innym.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Wiersz {row} zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>Wiersza {row} nie zapisał Sendward.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>Wiersz {row} zapisano bez klucza, choć wcześniejsze go miały: nie dało się sprawdzić, czy nie manipulowano tym, co zapisano bez klucza.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rosja</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunion</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Wyspa Świętej Heleny</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts i Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre i Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>Saint Vincent i Grenadyny</translation>
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
        <translation>Arabia Saudyjska</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward jest ustawiony tak, że tylko notuje: o nic nie pyta i nie zatrzymuje żadnej wiadomości, poza tym, co blokuje organizacja.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward jest ustawiony tak, że tylko notuje: o nic nie pyta i nie zatrzymuje żadnej wiadomości.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward nie zna żadnego ze sposobów logowania hasłem, które oferuje serwer.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Brakuje dodatku Sendwarda: {file}. Zainstaluj Sendwarda ponownie.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Dodatek Sendwarda jest wyłączony w Thunderbirdzie. Włącz go w „Dodatkach”.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Dodatek Sendwarda wymaga Thunderbirda {version} lub nowszego. Zaktualizuj Thunderbirda.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Brakuje plików Sendwarda: {places}. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Wysłane wiadomości</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Wysłane wiadomości {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Wysłane wiadomości {address} w {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seszele</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>Zaloguj się ponownie w ustawieniach, w Kontach; do tego czasu nie będzie kolejnej próby.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>Logowanie w {provider} wymaga części, która nie jest zainstalowana.</translation>
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
        <translation>Słowacja</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Słowenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Wyspy Salomona</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Coś stoi po nawiasie zamykającym adres.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Stało się coś nieprzewidzianego ({kind}); to, co było wtedy przeglądane, nie zostało sprawdzone.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>{count} razy stało się coś nieprzewidzianego ({kind}); to, co było wtedy przeglądane, nie zostało sprawdzone.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Stało się coś nieprzewidzianego: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>RPA</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Georgia Południowa i Sandwich Południowy</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Korea Południowa</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudan Południowy</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Związek Radziecki</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Hiszpania</translation>
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
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Szwecja</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Włącz Sendwarda w Ustawieniach systemowych, Prywatność i ochrona, Pełny dostęp do dysku, potem uruchom go ponownie.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Szwajcaria</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syria</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Wyspy Świętego Tomasza i Książęca</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Tajwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadżykistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tajlandia</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>Dodatek zainstalował dla wszystkich pakiet sendward; tylko on go zmienia lub usuwa.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Dodatek pochodzi z innej wersji Sendwarda. Zainstaluj go ponownie.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Certyfikat {host} wygasł.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Certyfikat {host} nie jest jeszcze ważny. Może zegar tego komputera chodzi źle.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Certyfikat {host} odrzucono ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Certyfikat {host} unieważniono.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>Połączenie zostało zerwane ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>Nie udało się zabezpieczyć połączenia z {host} ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Przechowywane tu kopie też są uszkodzone.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>Dzień, w którym skończyłby się wyjątek dla {recipient}, już minął.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Nie udało się zapisać dziennika zdarzeń: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Nagłówki są dłuższe niż 256 KiB; pozostałych odbiorców nie odczytano.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>Nie można otworzyć dziennika; odpowiedzi zostają tylko na tę sesję: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>Dziennika nie dało się sprawdzić: zapieczętowano go innym kluczem niż ten z bazy kluczy.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>Dziennika nie dało się sprawdzić: zapieczętowano go kluczem, którego nie ma pod ręką.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>Dziennik nie ma jeszcze klucza. Uruchom Sendwarda raz: utworzy go.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Dziennik jest pusty.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>Dziennik zniknął: był zapisany do wiersza {row}. Zaczęto nowy.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>Dziennik jest nienaruszony; wierszy: {count}. Bez klucza zapisano {unkeyed}, do wiersza {last}: przypadkowe uszkodzenie byłoby widoczne, celowa zmiana może nie.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>Dziennik jest nienaruszony: {count} wiersz, zapieczętowany kluczem z bazy kluczy.</numerusform>
            <numerusform>Dziennik jest nienaruszony: {count} wiersze, zapieczętowane kluczem z bazy kluczy.</numerusform>
            <numerusform>Dziennik jest nienaruszony: {count} wierszy, zapieczętowanych kluczem z bazy kluczy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>Dziennik jest nienaruszony: {count} wiersz. Zapisano go bez klucza: przypadkowe uszkodzenie byłoby widoczne, celowa zmiana może nie.</numerusform>
            <numerusform>Dziennik jest nienaruszony: {count} wiersze. Zapisano je bez klucza: przypadkowe uszkodzenie byłoby widoczne, celowa zmiana może nie.</numerusform>
            <numerusform>Dziennik jest nienaruszony: {count} wierszy. Zapisano je bez klucza: przypadkowe uszkodzenie byłoby widoczne, celowa zmiana może nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>Dziennik jest prowadzony bez klucza: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>Dziennik cofnięto do wcześniejszego stanu albo zastąpiono innym: był zapisany do wiersza {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>Dziennika {path} nie da się użyć: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>Dziennika {path} nie da się użyć: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>Nie udało się zapisać dziennika {path}: dysk jest pełny. Zrób miejsce.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>Dziennik {path} nie zawiera jeszcze niczego.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>Dziennik {path} zawiera to, czego nigdy nie zapisał: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>Dziennik {path} jest uszkodzony (jeden koniec łańcucha nie pasuje).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>Dziennik {path} jest uszkodzony (brakuje jednego końca łańcucha).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>Dziennik {path} jest uszkodzony (brakuje końca łańcucha).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>Dziennik {path} jest uszkodzony ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>Dziennik {path} zniknął: był zapisany do wiersza {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Inny program używa dziennika {path}. Zamknij ten program i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>W dzienniku {path} nie wolno pisać. Sprawdź uprawnienia.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Brakuje pierwszych wierszy dziennika.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>Klucza dziennika nie ma już w bazie kluczy. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>Klucz dziennika jest w bazie kluczy ({backend}), która jest teraz nieosiągalna. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>Klucz, za pomocą którego zapamiętywane są osoby, jest w bazie kluczy, która go teraz nie udostępnia. Odblokuj bazę kluczy, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>Nie udało się odpytać bazy kluczy ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>Nie udało się połączyć z bazą kluczy ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>Baza kluczy nie odpowiedziała w ciągu {seconds} sekund. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>Baza kluczy nie odpowiedziała w ciągu {seconds} sekund; może pyta o hasło lub, w KDE, czy utworzyć portfel. Odpowiedz jej, potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>Baza kluczy nie odpowiedziała w ciągu {seconds} s; może właśnie pyta o hasło.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>Baza kluczy nie zachowała tego, co do niej włożono.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>Baza kluczy nie zachowała tego, co do niej włożono. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>Błąd bazy kluczy ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>Błąd bazy kluczy ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Baza kluczy jeszcze nie odpowiedziała. Sendward przechowuje w niej klucz dziennika. Gdy tylko odpowie, dziennik zostanie zapieczętowany.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Baza kluczy jeszcze nie odpowiedziała; może pyta o hasło lub, w KDE, czy utworzyć portfel. Sendward przechowuje w niej klucz dziennika. Gdy tylko odpowie, dziennik zostanie zapieczętowany.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>W bazie kluczy nie ma do niego hasła.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>Wpis „{service}” w bazie kluczy nie jest kluczem. Usuń go, potem uruchom Sendwarda ponownie.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>Lista {name} zostaje pominięta: żadna lista nie może się tak nazywać.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>Lista {name} była inna; zachowano ją jako {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>Nie udało się odczytać list, więc obowiązują poprzednie: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Brakuje znacznika na początku łańcucha.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>Znacznik na początku łańcucha zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Brakuje znacznika na końcu łańcucha.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>Znacznik na końcu łańcucha zmieniono po zapisaniu.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Znacznik dziennika jest uszkodzony albo go zmieniono: nie da się powiedzieć, czy dziennik cofnięto do wcześniejszego stanu.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>Nie można odszukać nazwy {host}: chyba nie ma sieci.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>Nazwa {host} nie ma adresu.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>Zasady nadają poziom {name}, a nie ma ani takiego wpisu, ani takiej listy.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>Dostawca nie daje teraz nowego tokena.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>Nie można odczytać listy publicznych końcówek: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>Lista publicznych końcówek jest uszkodzona; zainstaluj Sendwarda ponownie.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>Wpis jest za długi dla journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Nie udało się zmienić rejestru: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Nie udało się zapisać rejestru: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>Nie udało się zmienić klucza Run rejestru: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>Nie udało się zapisać klucza Run rejestru: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>{client}: reguła „{name}” przekazuje tam pocztę</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>{client}: reguła „{name}” kieruje tam odpowiedzi</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>{client}: reguła „{name}” przekazywałaby tam pocztę; jest wyłączona</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>{client}: reguła „{name}” kierowałaby tam odpowiedzi; jest wyłączona</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>Nie można odczytać wysłanych wiadomości w {folder}: {problem}. Wybierz inny folder w ustawieniach albo pozwól swojemu użytkownikowi go czytać.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>Nie można odczytać wysłanych wiadomości {address}: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>Serwer zaczął wysyłać znacznie więcej, niż proszono.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>Serwer nie może otworzyć folderu {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>Serwer nie może otworzyć folderu {folder}: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Serwer już nie odpowiada.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>Serwer nie wie, jak kogokolwiek zalogować: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>Serwer nie numeruje wiadomości trwale (brakuje UIDVALIDITY).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>Serwer nie mówi, w którym folderze są szkice.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>Serwer nie mówi, w którym folderze są wysłane wiadomości.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>Serwer nie pokazuje {count} szkicu; Sendward poprosi o niego ponownie.</numerusform>
            <numerusform>Serwer nie pokazuje {count} szkiców; Sendward poprosi o nie ponownie.</numerusform>
            <numerusform>Serwer nie pokazuje {count} szkiców; Sendward poprosi o nie ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>Serwer nie przyjmuje polecenia: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>Serwer nie przyjmuje tokenów.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>Serwer zakończył połączenie, zanim udało się je zabezpieczyć.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Serwer zakończył połączenie.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>Serwer zakończył połączenie: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>Serwer nikogo teraz nie wpuszcza: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>Serwer odmówił logowania: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>Serwer odmawia podania listy wiadomości.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>Serwer odmawia pokazania wiadomości.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>Serwer zgłasza każdy szkic zapisany w {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>Serwer zgłasza każdą wiadomość umieszczoną w {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>Serwer mówi, że są wiadomości, ale nie mówi jakie.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Serwer wysłał wiersz bez końca.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>Serwer wysłał znacznie więcej, niż proszono.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>Serwer pokazuje certyfikat dla innego adresu niż {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>Serwer pokazuje certyfikat dla innej nazwy niż {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>Serwer odezwał się, zanim połączenie było chronione.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Nie udało się zrozumieć odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>Szyna sesji jest nieosiągalna ({kind}). Wyloguj się i zaloguj ponownie.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>Tekst w schowku ma ponad 64 KiB, więc Sendward go nie przegląda.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>Nazwa użytkownika lub hasło zawiera znak sterujący.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Są w nim znaki sterujące albo bajty, które nie są tekstem.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Jest więcej odbiorców, o których należałoby zapytać.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Jest tu kilka adresów.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Dwie kropki stoją obok siebie albo jedna jest na początku.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>W tym, co po @, jest cudzysłów lub nawias.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>W tym, co przed @, jest cudzysłów lub nawias.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>W tym, co po @, jest odstęp.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Przed @ jest niewidoczny znak.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Jest w nim więcej niż jedno @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Nie ma w tym ani @, ani kropki: to nie jest ani adres, ani domena.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Nie ma w nim @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Między nawiasami ostrymi nie ma adresu.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Nie ma w nim żadnej domeny.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Nie ma domeny.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>Końcówka {typed_ending} nie istnieje poza Twoją własną siecią</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>Końcówka {typed_ending} nie istnieje; {intended} kończy się na {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>Końcówka {typed_ending} nie istnieje; {meant_ending} istnieje</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>W {path} nie ma jeszcze dziennika.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Nie ma bazy kluczy na klucz dziennika. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Nie ma bazy kluczy na hasło.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Nie ma hasła do wypróbowania.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Nie ma drogi do {host}: chyba nie ma sieci.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Po @ nic nie ma.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Przed @ nic nie ma.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>W tym, co przed @, jest odstęp.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Ten pulpit nie mówi żadnemu programowi w tle, co jest kopiowane (brakuje data-control).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>To nie jest sesja Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>To nie jest tekst. Zapisz go najpierw jako CSV lub zwykły tekst.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>To nie jest TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>To nie jest UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Ten wl-paste jest za stary, by obserwować.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Wiadomość trafiłaby też tu: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Wiadomość trafiłaby tu: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Wiadomość trafiłaby tu: {typed}, a nie tu: {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Wiadomość nie dotarłaby do {meant}: nie ma końcówki {ending}</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Wiadomość nie dotarłaby nigdzie poza Twoją własną siecią</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Wiadomość nie dotarłaby: nie ma końcówki {ending}</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Wiadomość nie trafiłaby do {meant}: adres jest tylko podobny</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>To {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird nie może uruchomić {file}: ścieżka nie jest w UTF-8. Nadaj folderowi inną nazwę.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird zainstalowany jako {build} jest odcięty od innych programów. Ten z Twojej dystrybucji lub z thunderbird.net może zatrzymywać wiadomości.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird zapyta: po następnym uruchomieniu otwórz jego menu, wybierz „Dodatek «Sendward» został dodany do Thunderbirda”, potem „Włącz”.</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor Wschodni</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Aby wysłać bez zmian, naciśnij ponownie Wyślij.</translation>
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
        <translation>Trynidad i Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Spróbuj ponownie za kilka minut. Jeśli to nie pomoże, zapytaj tego, kto prowadzi serwer poczty.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Wypróbuj wl-paste --watch cat w terminalu.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunezja</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks i Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turcja</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Wyspy Dziewicze Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Rząd USA</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Siły zbrojne USA</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>uczelnie USA</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Zjednoczone Emiraty Arabskie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Odblokuj bazę kluczy, potem uruchom Sendwarda ponownie.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Odblokuj bazę kluczy; w ciągu pięciu minut zostanie odpytana ponownie.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Zaktualizuj Sendwarda albo przenieś plik, aby zacząć z nowymi ustawieniami.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Urugwaj</translation>
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
        <translation>Watykan</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Wenezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Wietnam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis i Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>Zawartość schowka jest oznaczona jako tajna, więc Sendward jej nie czyta.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>Zawartość schowka pochodzi od Sendwarda.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>W bazie kluczy jest inny klucz niż ten, którym zapisano dziennik. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Nie można użyć tego, czego nauczono się z wysłanych wiadomości: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>To, czego nauczono się z wysłanych wiadomości, było uszkodzone; nauka trwa od nowa.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Nie udało się sprawdzić tego, co tam widziano; próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Jeśli to zamierzone, zasady wymagają „revision = {revision}” lub wyższej wartości; w przeciwnym razie je popraw.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Nie da się tu stwierdzić, czy Sendward działa dwa razy; może zapytać dwukrotnie.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Bez TLS każdy na drodze do {host} mógłby czytać przesyłane dane.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Napisz [{table}] w osobnym wierszu, a opcje pod nim.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>Razem z tymi osobami nigdy nie piszesz do {typed}, ale często do kogoś innego o imieniu {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>Razem z tymi osobami nigdy nie piszesz do {typed}, ale często do {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>Piszesz do {known}, ale nie do {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Zwykle piszesz do tych osób razem z jeszcze jedną, której tu brakuje.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Zwykle piszesz do tych osób razem z {known}, a tu tego adresu brakuje.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Zwykle piszesz do {known}; {typed} różni się od niego jedną literówką.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Zwykle piszesz do {known}; {typed} to nowy adres.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>Często piszesz do tych osób, ale nigdy razem z {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Strony pomocy Twojego dostawcy podają serwer; szukaj tam IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Twoja wiadomość „{subject}” nie została wysłana: nikt nie odpowiedział na pytanie.</translation>
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
        <translation>`countries` musi być listą kodów, takich jak &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` musi być listą domen.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` musi być listą tabel: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` musi być listą złożoną z tych słów: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` musi być tekstem.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>nazwa w nim ma więcej niż {most} części</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>wątpliwe szkice</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>wyjątki</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>nie ma prawidłowego portu: musi to być liczba od 1 do 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>nie ma prawidłowej nazwy serwera: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>nie ma właściwego {name}: musi to być tekst w jednym wierszu</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>nie ma właściwego {name}: musi to być jedno z {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organizacje międzynarodowe</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>nie podał powodu</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ma więcej niż {most} MB</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>będzie obserwowane, gdy tylko zapiszesz pierwszy szkic.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald był nieosiągalny: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>nie zna niczego o nazwie {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels daje {key} poziom {level}; poziomy to note, confirm i block</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels musi być tabelą</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>wiersz {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked musi być listą opcji, jak [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked wymienia {key}, a takiej opcji nie ma</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked wymienia {key}, o czym każdy decyduje sam; wartość służy jako propozycja</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS nie pozwala Sendwardowi zajrzeć do folderu programu Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>musi być listą tabel, każda z adresem i serwerem</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>musi być listą tekstów, jak [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>musi być liczbą {units}, jak &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>musi być liczbą {units}, jak &quot;90 days&quot;, albo &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>musi być tekstem</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>musi być tekstem w jednym wierszu</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>musi wymieniać istniejące miejsca: nie ma tu użytkownika {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>musi być od {least} do {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>musi być jednym z {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>musi być true lub false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>musi zawierać całe ścieżki; {name} to tylko część ścieżki</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>musi wymieniać prawdziwe miejsca: pusta ścieżka lub ze znakiem NUL nim nie jest</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>nie może zawierać hasła: hasła należą tylko do bazy kluczy</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>wymienia jedno konto dwa razy</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>wymaga adresu i serwera dla każdego konta</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>nie wybrano jeszcze folderu</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>nie znaleziono ani nie wybrano jeszcze folderu szkiców</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>otwarte pytania</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation musi być tabelą tekstów</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation wymienia {key}, a takiego tekstu nie ma</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>wstrzymanie</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>zapamiętane odpowiedzi</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision musi być liczbą całkowitą, jak revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>indeks wyszukiwania</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>ustalone przez Twoją organizację</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Bahamy</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Brytyjskie Wyspy Dziewicze</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Kajmany</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>Republika Środkowoafrykańska</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Komory</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Wyspy Cooka</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>Dominikana</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Unia Europejska</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Falklandy</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Wyspy Owcze</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Wyspa Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Malediwy</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Wyspy Marshalla</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Holandia</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Mariany Północne</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Filipiny</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Wyspy Salomona</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Wyspy Dziewicze Stanów Zjednoczonych</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>rząd USA</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>siły zbrojne USA</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Zjednoczone Emiraty Arabskie</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Wielka Brytania</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>schowek</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>Serwer poczty (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted musi być tabelą</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted wymienia {key}, a takiej listy nie ma</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains musi być listą domen, jak [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains wymienia {text}, co nie jest domeną</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>będzie obserwowane, gdy tylko Sendward będzie mógł pytać</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>to, co jest zapisywane podczas pisania wiadomości</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists musi być listą nazw plików, każda raz, jak [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 lub nowszy może to znaleźć; szkice są obserwowane i bez tego.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>Nie można uruchomić wl-paste: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste zakończył się od razu: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste zakończył się.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste nie odpowiada.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste zgłasza każde kopiowanie.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>łączyłoby się z {host} bez TLS lub certyfikatu, co wolno tylko w obrębie tego komputera</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>Liczba osób, które zobaczą nawzajem swoje adresy: {addresses}</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} lub {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} nie trzyma na tym komputerze szkiców tego konta.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} wysyła tam kopię całej Twojej poczty z „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>Nie sprawdzono {count} skopiowanego tekstu: przyszło zbyt wiele naraz.</numerusform>
            <numerusform>Nie sprawdzono {count} skopiowanych tekstów: przyszło zbyt wiele naraz.</numerusform>
            <numerusform>Nie sprawdzono {count} skopiowanych tekstów: przyszło zbyt wiele naraz.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>Niektóre domeny, do których pisano ({count}), przypominają inne. Czy obie istnieją? Zobacz „Osoby, do których piszesz” w ustawieniach.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} folder</numerusform>
            <numerusform>{count} foldery</numerusform>
            <numerusform>{count} folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>Można obserwować {count} folder.</numerusform>
            <numerusform>Można obserwować {count} foldery.</numerusform>
            <numerusform>Można obserwować {count} folderów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>{count} kolejny taki folder nie jest obserwowany: {folder}.</numerusform>
            <numerusform>{count} kolejne takie foldery nie są obserwowane; pierwszy z nich to {folder}.</numerusform>
            <numerusform>{count} kolejnych takich folderów nie jest obserwowanych; pierwszy z nich to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>Nie dało się sprawdzić {count} wiersza z {rows}, od wiersza {first}: zapieczętowano go innym kluczem niż ten z bazy kluczy.</numerusform>
            <numerusform>Nie dało się sprawdzić {count} wierszy z {rows}, od wiersza {first}: zapieczętowano je innym kluczem niż ten z bazy kluczy.</numerusform>
            <numerusform>Nie dało się sprawdzić {count} wierszy z {rows}, od wiersza {first}: zapieczętowano je innym kluczem niż ten z bazy kluczy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>Nie dało się sprawdzić {count} wiersza z {rows}, od wiersza {first}: zapieczętowano go kluczem, którego nie ma pod ręką.</numerusform>
            <numerusform>Nie dało się sprawdzić {count} wierszy z {rows}, od wiersza {first}: zapieczętowano je kluczem, którego nie ma pod ręką.</numerusform>
            <numerusform>Nie dało się sprawdzić {count} wierszy z {rows}, od wiersza {first}: zapieczętowano je kluczem, którego nie ma pod ręką.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} wiersz, do wiersza {last}, zapisano bez klucza i nic za niego nie ręczy: nie dało się sprawdzić, czy nim nie manipulowano.</numerusform>
            <numerusform>{count} wiersze, do wiersza {last}, zapisano bez klucza i nic za nie nie ręczy: nie dało się sprawdzić, czy nimi nie manipulowano.</numerusform>
            <numerusform>{count} wierszy, do wiersza {last}, zapisano bez klucza i nic za nie nie ręczy: nie dało się sprawdzić, czy nimi nie manipulowano.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; sprawdzane tylko co {seconds} s</translation>
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
        <translation>{ending} to końcówka, jak .com; napisz {suffix}, by chronić wszystko, co się na nią kończy.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>Nie udało się usunąć {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>Nie udało się zapisać {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>Brakuje pliku {file}: program pocztowy nie mógłby uruchomić Sendwarda.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>Plik {file}, który mówi, w której bazie kluczy jest klucz dziennika, jest uszkodzony, a żadna dostępna teraz baza kluczy go nie zawiera. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>{folder} jest sprawdzany co {seconds} s.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: nie można odczytać tego folderu: {problem}. Pozwól swojemu użytkownikowi go czytać albo usuń go z ustawień.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: znaleziono, wyłączono w ustawieniach.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} jest nieosiągalny na porcie {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} nie odpowiada na porcie {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} nie obsługuje TLS na tym porcie.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} nie leży pod {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} wpuścił kogoś, zanim połączenie było chronione.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} nie oferuje STARTTLS: inni mogliby czytać przesyłane dane.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} odrzuca STARTTLS: inni mogliby czytać przesyłane dane.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} pokazuje certyfikat wystawcy, któremu ten komputer nie ufa.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} pokazuje certyfikat, za który nikt nie ręczy: jest samopodpisany.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} nie przyjmuje połączeń na porcie {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} Nie udało się odczytać {count} obecnego szkicu, ma numer {uid}.</numerusform>
            <numerusform>{how} Nie udało się odczytać {count} obecnych szkiców, ostatni ma numer {uid}.</numerusform>
            <numerusform>{how} Nie udało się odczytać {count} obecnych szkiców, ostatni ma numer {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} Nie udało się odczytać {count} wiadomości.</numerusform>
            <numerusform>{how} Nie udało się odczytać {count} wiadomości.</numerusform>
            <numerusform>{how} Nie udało się odczytać {count} wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} nie jest opcją</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} nie jest kluczem listy; są nimi {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; nie odczytano {count} wiadomości, ostatnia ({name}): {problem}</numerusform>
            <numerusform>{kinds}; nie odczytano {count} wiadomości, ostatnia ({name}): {problem}</numerusform>
            <numerusform>{kinds}; nie odczytano {count} wiadomości, ostatnia ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} nie jest poziomem; są nimi note, confirm i block.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>Nie można odczytać w nim {name}.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>Nie można odczytać w nim {name}: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>Nie udało się odczytać {path} jako TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>Nie udało się odczytać {path}: jest większy niż megabajt.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>Nie udało się odczytać {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>Nie udało się zapisać {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>Plik {path} jest pusty.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>Pliku {path} już nie ma. Zasady obowiązują tak, jak odczytano je ostatnio, aż plik znów się pojawi; plik zawierający tylko „revision = {revision}” je znosi.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>Plik {path} jest większy, niż taki plik może być.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} nie jest listą właściwości: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} nie jest plikiem ustawień wyeksportowanym przez Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} nie jest plikiem ustawień wyeksportowanym przez Sendward: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} nie jest dziennikiem Sendwarda.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} zezwala na więcej niż zasady odczytane wcześniej, bez wyższej wartości revision, więc dla {names} nadal obowiązują tamte.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>Plik {path}, w którym przechowywane są zasady organizacji, jest uszkodzony, a samych zasad już nie ma. Nie można zmienić niczego, co mogą ustalać, i obowiązuje to, co najsurowsze. Jeśli zasad już nie ma, usuń ten plik.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>Nie można zapisywać w {places}: {reason}. To, co powinno się tam znaleźć, przepadnie po zakończeniu Sendwarda.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Zostaje bez zmian.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Zachowano go jako {name} i zaczęto nowy dziennik; wcześniejsze wyjątki nie są już znane.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Nic z tej listy Twojej organizacji nie jest brane pod uwagę.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} Z tej listy organizacji liczy się tylko to, co poza tym da się odczytać.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward pyta dalej, ale po jego zakończeniu Twoje odpowiedzi zostaną zapomniane.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Obowiązują wartości wbudowane i niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Obowiązują wartości wbudowane.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} Zasady obowiązują tak, jak odczytano je ostatnio.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Dopóki nie uda się odczytać zasad, nie można zmienić niczego, co mogą ustalać, i obowiązuje to, co najsurowsze.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} Z tej listy organizacji liczy się to, co poza tym da się odczytać, oraz wszystko, co odczytano ostatnio.</translation>
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
        <translation>{program}: Sendward jeszcze szuka.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: wiadomość jest zatrzymywana, dopóki nie podejmiesz decyzji.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: szkice są sprawdzane przy zapisywaniu, ale nie te z {accounts}. Wiadomości nie są zatrzymywane.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: szkice są sprawdzane przy zapisywaniu. Wiadomości nie są zatrzymywane.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: sprawdzane są tylko adresy, które kopiujesz, nic z tego, co piszesz.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: nic z tego, co piszesz, nie jest sprawdzane.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: gdy dodatek zacznie działać, wiadomość będzie zatrzymywana, dopóki nie podejmiesz decyzji.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>Nie można połączyć się z {provider}, aby się zalogować.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} musi działać. Wpisz hasło, które pokazuje dla tego konta, a nie hasło ze strony internetowej: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} wpuszcza tylko zarejestrowane programy, a identyfikatora klienta nie ustawiono.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} wpuszcza programy, gdy włączysz tam IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} odmówił logowania: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} wymaga tu hasła aplikacji, a nie zwykłego. Utwórz je tam: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} wymaga tu kodu autoryzacji, a nie zwykłego hasła. Otrzymasz go, gdy włączysz tam IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} nie przyjmuje tu haseł i wpuszcza tylko zarejestrowane programy: zapytaj w organizacji o jej identyfikator klienta i wpisz go w ustawieniach, w Kontach.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Piszesz do obu. Jeśli oba istnieją, wybierz „Zawsze” przy „Zostaw bez zmian”.</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}; i kończy się na {typed_ending}, a nie na {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} blokuje Twoja własna lista.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} jest zablokowany przez zasady Twojej organizacji.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} jest zablokowany, więc może pozostać bez zmian tylko tym razem.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} nie jest adresem, więc może pozostać bez zmian tylko tym razem.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>Dla {recipient} potrzebny jest powód.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} nie jest tabelą opcji</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} musi być tabelą</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} nie może stać po @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} nie może stać przed @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} nie jest domeną. Jeśli ten wiersz jest nagłówkiem, jego pierwszą kolumną musi być `domain`; z pozostałych odczytywane są `label` i `level`. Końcówka, jak .com, zaczyna się od kropki.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} nie jest domeną. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} zawiera {intended}, ale należy do {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} różni się od {intended} tylko łącznikiem lub kolejnością słów</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} kończy się na {typed_ending}, co łatwo wpisać zamiast {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} kończy się na {typed_ending}; {intended} kończy się na {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} ma kropkę tam, gdzie {intended} jej nie ma</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} ma litery z {intended} w innej kolejności</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} nie ma końcówki; {intended} kończy się na {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} różni się od {intended} jedną literą</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} ma o literę więcej niż {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} ma podwojoną literę z {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>W {typed} brakuje kropki, którą ma {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>W {typed} brakuje litery z {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} zawiera nazwę {intended} z dodanym słowem; może należeć do kogoś innego</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} przypomina nazwę w {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} wygląda jak {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} tylko wygląda jak {intended}: jest napisany innymi znakami</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} kończy się na {typed_ending}; {intended} ciągnie się do {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} nie jest sposobem potwierdzania; są nimi click i typing.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} nie jest wagą; są nimi critical, normal i bulk.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Wyspy Alandzkie</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>„{title}” nie można zmienić, dopóki nie da się odczytać zasad organizacji.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>„{title}” nie można zmienić: ustalone przez Twoją organizację.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>Baza kluczy czeka na Ciebie</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>&amp;Zainstaluj dodatek w Thunderbirdzie</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>Dodaj {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Wybierz &amp;foldery…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Nie znaleziono tu programu pocztowego. Jeśli Twój przechowuje szkice w folderze, Sendward może go obserwować.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward pyta, gdy wiadomość ma trafić do domeny, która tylko przypomina tę właściwą. Poza tym milczy w zasobniku systemowym.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Szukanie Twoich programów pocztowych…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Co jeszcze jest obserwowane</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Co pozostaje bez ochrony</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>To, co piszesz w poczcie w przeglądarce, chyba że skopiujesz adres. To, co wysyłasz z telefonu lub innego komputera. Zaproszenia na spotkania oraz to, co filtr sam przekazuje dalej.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Co chroni tu Twoją pocztę</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Twoje programy pocztowe</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS może zapytać, czy Sendward może czytać to, co skopiowano w innych programach. Bez Twojej zgody skopiowane adresy nie są sprawdzane.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Zmień odpowiedź dla {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Szczegóły adresu {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Pozostawiony bez zmian do {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Tym razem pozostawiony bez zmian</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Ten adres zawsze pozostaje bez zmian</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Ta domena zawsze pozostaje bez zmian</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Użyj zamiast tego {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Żadne ustawienie nie ma tych słów.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Ustawienia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Zablokowano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;Sprawdź schowek teraz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Dziennik…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Wię&amp;cej</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Sprawdź &amp;adres…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Ten pulpit nie ma zasobnika systemowego, dlatego Sendward zostawia to okno otwarte.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Co się działo &amp;od wczoraj…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>&amp;Uruchamiaj Sendwarda przy logowaniu</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Wypróbuj</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Wszystko zostaje tutaj</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward jeszcze się uruchamia; spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward działa w tle. Odzywa się tylko wtedy, gdy adres wygląda na błędny.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>O ten adres Sendward by nie zapytał.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Pokazuj Sendwarda w &amp;menu programów</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>&amp;Pokaż pytanie</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>To było pytanie. Twoja odpowiedź na tę próbę nie jest przechowywana.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Nie ma serwera. Treść Twojej poczty nie jest przechowywana; tylko adres, o który zapytano, i Twoja odpowiedź trafiają do dziennika na tym komputerze.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Wypróbuj adres</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>W %n szkicu nadal jest wątpliwy adres</numerusform>
            <numerusform>W %n szkicach nadal jest wątpliwy adres</numerusform>
            <numerusform>W %n szkicach nadal jest wątpliwy adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n pytanie czeka na Twoją odpowiedź</numerusform>
            <numerusform>%n pytania czekają na Twoją odpowiedź</numerusform>
            <numerusform>%n pytań czeka na Twoją odpowiedź</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>Pokaż %n p&amp;ytanie</numerusform>
            <numerusform>Pokaż %n p&amp;ytania</numerusform>
            <numerusform>Pokaż %n p&amp;ytań</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>Pokaż p&amp;ytanie</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Wstrzymano do jutra, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Wstrzymano, aż wznowisz</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Wstrzymano do {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Widziano ponownie %n raz i już o to nie pytano: {address}</numerusform>
            <numerusform>Widziano ponownie %n razy i już o to nie pytano: {address}</numerusform>
            <numerusform>Widziano ponownie %n razy i już o to nie pytano: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward nie może teraz zadawać pytań</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward ma pytanie o adres</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward niczego teraz nie obserwuje</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward się uruchamia</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward czuwa</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward tylko zapisuje i pyta tylko o to, co zablokowane</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward tylko zapisuje i o nic nie pyta</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>obserwowane</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – wyłączone w ustawieniach</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – ustalone przez Twoją organizację</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – niedostępne, dopóki nie da się odczytać zasad organizacji</translation>
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
        <translation>&amp;Sprawdź schowek teraz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Dziennik…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>Za&amp;kończ Sendwarda</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>W&amp;znów</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Sprawdź &amp;adres…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Co się działo &amp;od wczoraj…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward pyta: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksportuj ustawienia</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Eksportuj ustawienia do pliku</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Importuj ustawienia</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importuj ustawienia z pliku</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Jeden plik z Twoimi ustawieniami, własnymi listami i wyjątkami; nie ma w nim żadnego hasła.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Ustawienia Sendwarda (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Zaimportowano. Opcje: {options}, listy: {lists}, wyjątki: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>Dziennik jest jeszcze otwierany. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Na inny komputer</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Zapisano w {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>Nie udało się zapisać {file}: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Wyjątki: adresy i domeny, o które się nie pyta</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Zaufane</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>Według Twoich list nie ma o co pytać.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Jest na Twoich listach: Sendward by nie zapytał.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward jest wstrzymany i teraz by nie zapytał.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward zapytałby przed wysłaniem.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward zatrzymałby wiadomość: takie wiadomości są blokowane.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward pokazałby powiadomienie.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Listy są jeszcze odczytywane…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Wpisz adres lub domenę i zobacz, co się stanie.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Wybrano pozostawienie go bez zmian: Sendward nie pyta.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Organizacja mu ufa: Sendward nie pyta.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Przez błędne adresy możesz stracić pocztę</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} i jeszcze %n są w Twoich programach pocztowych, w regułach, kontach lub książkach adresowych, i wyglądają na błędne. Ustawienia mówią gdzie, na stronie „Kontrola”.</numerusform>
            <numerusform>{address} i jeszcze %n są w Twoich programach pocztowych, w regułach, kontach lub książkach adresowych, i wyglądają na błędne. Ustawienia mówią gdzie, na stronie „Kontrola”.</numerusform>
            <numerusform>{address} i jeszcze %n są w Twoich programach pocztowych, w regułach, kontach lub książkach adresowych, i wyglądają na błędne. Ustawienia mówią gdzie, na stronie „Kontrola”.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} jest w Twoich programach pocztowych, w regule, koncie lub książce adresowej, i wygląda na błędny. Ustawienia mówią gdzie, na stronie „Kontrola”.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>Wst&amp;ecz</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gotowe</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>D&amp;alej</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Krok {number} z {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Witaj w Sendwardzie</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Zakończ Sendwarda i uruchom go ponownie, aby otworzyć to okno. Do tego czasu nadal będzie pytać.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward został zaktualizowany</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Twoja własna lista blokuje to, co przypomina tę domenę.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Twoja własna lista blokuje {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Po raz pierwszy w tej korespondencji także: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Ukryta kopia</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Popraw go w miejscu, w którym się znajduje, albo zostaw bez zmian, jeśli na pewno jest właściwy: nie udało się go sprawdzić.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>W szkicu w {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>W wiadomości, która ma właśnie wyjść z programu {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>W wiadomości w skrzynce nadawczej ({place})</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>W wiadomości wysłanej przez {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>W szkicu „{subject}” w {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>W wiadomości „{subject}”, która ma właśnie wyjść z programu {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>W tekście podanym do sprawdzenia</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>W tekście, który właśnie skopiowano</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Czy kogoś brakuje?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Czy ten adres jest poprawny?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Przejrzyj je przed wysłaniem.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Sprawdź %n adres</numerusform>
            <numerusform>Sprawdź %n adresy</numerusform>
            <numerusform>Sprawdź %n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Pytania: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Te litery tylko wyglądają na właściwe: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Nie udało się odczytać tego adresu</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Ten adres pojawia się w tej korespondencji po raz pierwszy.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Twoja organizacja</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} i jeszcze %n</numerusform>
            <numerusform>{addresses} i jeszcze %n</numerusform>
            <numerusform>{addresses} i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} prosi o powód, zanim poczta trafi do domeny podobnej do tej.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} nie zezwala na wysyłanie poczty do domen podobnych do tej.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>„Nie teraz” zostawia wiadomość niewysłaną w jej oknie.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>„Użyj” kopiuje poprawiony adres. W szkicu zaznacz stary i wklej (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>„Użyj” umieszcza poprawiony adres w schowku.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n jest bez odpowiedzi.</numerusform>
            <numerusform>%n są bez odpowiedzi.</numerusform>
            <numerusform>%n jest bez odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n pozostał w zatrzymanej wiadomości.</numerusform>
            <numerusform>%n pozostały w zatrzymanej wiadomości.</numerusform>
            <numerusform>%n pozostało w zatrzymanej wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n poprawiono.</numerusform>
            <numerusform>%n poprawiono.</numerusform>
            <numerusform>%n poprawiono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n był w szkicu zapisanym, gdy Sendward był wstrzymany lub wyłączony.</numerusform>
            <numerusform>%n były w szkicach zapisanych, gdy Sendward był wstrzymany lub wyłączony.</numerusform>
            <numerusform>%n było w szkicach zapisanych, gdy Sendward był wstrzymany lub wyłączony.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n był w wiadomości przepuszczonej bez sprawdzenia.</numerusform>
            <numerusform>%n były w wiadomościach przepuszczonych bez sprawdzenia.</numerusform>
            <numerusform>%n było w wiadomościach przepuszczonych bez sprawdzenia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n był w wiadomości przepuszczonej, gdy Sendward był wstrzymany.</numerusform>
            <numerusform>%n były w wiadomościach przepuszczonych, gdy Sendward był wstrzymany.</numerusform>
            <numerusform>%n było w wiadomościach przepuszczonych, gdy Sendward był wstrzymany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n pozostawiono bez zmian.</numerusform>
            <numerusform>%n pozostawiono bez zmian.</numerusform>
            <numerusform>%n pozostawiono bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n tylko zapisano.</numerusform>
            <numerusform>%n tylko zapisano.</numerusform>
            <numerusform>%n tylko zapisano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n odłożono na później; nie wiadomo, co się z nim stało.</numerusform>
            <numerusform>%n odłożono na później; nie wiadomo, co się z nimi stało.</numerusform>
            <numerusform>%n odłożono na później; nie wiadomo, co się z nimi stało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>Na %n mimo to wysłano wiadomość.</numerusform>
            <numerusform>Na %n mimo to wysłano wiadomość.</numerusform>
            <numerusform>Na %n mimo to wysłano wiadomość.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>Na %n wysłano wiadomość lub czeka ona na wysłanie, choć nikt nie zdecydował.</numerusform>
            <numerusform>Na %n wysłano wiadomość lub czeka ona na wysłanie, choć nikt nie zdecydował.</numerusform>
            <numerusform>Na %n wysłano wiadomość lub czeka ona na wysłanie, choć nikt nie zdecydował.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Dla %n wybrano poprawkę i od tego czasu nie widziano jej w żadnej wiadomości.</numerusform>
            <numerusform>Dla %n wybrano poprawkę i od tego czasu nie widziano jej w żadnej wiadomości.</numerusform>
            <numerusform>Dla %n wybrano poprawkę i od tego czasu nie widziano jej w żadnej wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Od wczoraj o nic nie pytano.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Otwórz &amp;dziennik</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward zapytał o %n adres.</numerusform>
            <numerusform>Sendward zapytał o %n adresy.</numerusform>
            <numerusform>Sendward zapytał o %n adresów.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Było tego więcej, niż dało się tu policzyć.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Co się działo od wczoraj</translation>
    </message>
</context>
</TS>
