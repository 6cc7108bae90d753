<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; таблиці Unicode: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Питає, перш ніж повідомлення піде до домену, який лише схожий на потрібний. Сервера немає, нічого не надсилається: те, що програма бачить і що ви відповідаєте, лишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Закінчення, що існують</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Файл журналу програми</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Політика організації</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>Показати &amp;вітання знову</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Ця версія та її списки</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>збірка без дати</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>список без дати</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>станом на {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>станом на {day}, понад рік тому: установіть новіший Sendward</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Змінити обліковий запис</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Введіть пароль; він зберігається окремо для кожного сервера.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Спершу введіть свою адресу.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Знайдено: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Працює. Сервер повідомляє про кожну чернетку, збережену в {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Працює. Теку {folder} на сервері перевіряють щохвилини.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>Цей обліковий запис {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Пошук сервера…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward відкриває теку чернеток лише для читання й читає заголовки, більш нічого. Пароль іде до сховища ключів вашої стільниці й лише на цей сервер.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>Спроба {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Спроба; якщо відкриється вікно браузера, увійдіть у ньому…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>&amp;Тека чернеток</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Користувач</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Першого разу всі наявні</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Про чернетки, збережені, поки Sendward не працював, не питають окремо: один рядок каже, у скількох із них є сумнівна адреса, а журнал їх перелічує.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>&amp;Чернетки на старті</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Ігнорувати їх</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Шукає поштовий сервер під звичними назвами.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Немає (лише цей комп’ютер)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Збережені від останнього разу</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>&amp;Захист, порт</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS, будь-який сертифікат (лише цей комп’ютер)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Вхід</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>Т&amp;окен</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>Ту, яку назве сервер</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>У Google, у браузері</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>У Microsoft, у браузері</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>За паролем</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>За токеном</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>vy@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Справді вилучити?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Перестає стежити за обліковим записом і прибирає його пароль зі сховища ключів.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Установити знову</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>&amp;Установити додаток</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Thunderbird тут не знайдено.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Вилучити додаток із Thunderbird</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>Додаток установлено, він працює.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>Додаток тут установлено для всіх.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>Додаток установлено, але він потребує Thunderbird {version} або новішого.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>Додаток установлено, але вимкнено в Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>Додаток установлено. Thunderbird завантажить його під час наступного запуску.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>Додаток не встановлено. З ним повідомлення перед надсиланням затримується, доки ви не вирішите; без нього перевіряються лише збережені чернетки.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Додаток від іншої версії Sendward. Установіть його знову.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird як {build} відгороджений від інших програм: додаток там не працює; збережені чернетки й скопійовані адреси все одно перевіряються.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird запитає вас: після наступного запуску відкрийте його меню, виберіть «Sendward додано до Thunderbird», потім «Увімкнути».</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Сповіщення</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Завжди для {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;До певного дня…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Використати {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Завжди для всіх у {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Для кого й доки залишати адресу як є</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>Замість {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Лише &amp;цього разу</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Залишити як є</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>Залишити {address} як є: вибрати, на який час</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Використати {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Натомість використати {address}</translation>
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
        <translation>Потрібна причина; вона лишається в журналі.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Стосується</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>Залишити {address} як є</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Введіть «{end}», щоб підтвердити свій намір:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Чому ви залишаєте її як є?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>усіх у {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>до кінця дня</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Вашу відповідь не вдалося прийняти. {problem} Будь ласка, дайте відповідь ще раз.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>У %n чернетці, збереженій, поки Sendward не питав, є сумнівна адреса.</numerusform>
            <numerusform>У %n чернетках, збережених, поки Sendward не питав, є сумнівна адреса.</numerusform>
            <numerusform>У %n чернетках, збережених, поки Sendward не питав, є сумнівна адреса.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Поки вас не було</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Адреси для перевірки</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>Старий файл налаштувань збережено як {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n не вдалося прочитати або перевірити.</numerusform>
            <numerusform>%n не вдалося прочитати або перевірити.</numerusform>
            <numerusform>%n не вдалося прочитати або перевірити.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Адреса або домен</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Перевірити адресу</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Очистити поле</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>Перевірено %n адресу; схожих на захищені немає.</numerusform>
            <numerusform>Перевірено %n адреси; жодна не схожа на захищену.</numerusform>
            <numerusform>Перевірено %n адрес; жодна не схожа на захищену.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Введене тут перевіряється, але не зберігається.</translation>
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
            <numerusform>Переглянуто %n адресу.</numerusform>
            <numerusform>Переглянуто %n адреси.</numerusform>
            <numerusform>Переглянуто %n адрес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>Не вдалося прочитати %n файл, {file}: {problem}</numerusform>
            <numerusform>Не вдалося прочитати %n файли, перший із них – {file}: {problem}</numerusform>
            <numerusform>Не вдалося прочитати %n файлів, перший із них – {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>Схоже, %n адреса неправильна.</numerusform>
            <numerusform>Схоже, %n адреси неправильні.</numerusform>
            <numerusform>Схоже, %n адрес неправильні.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Перевірка поштових програм</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Залишити адресу {address}</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Залишити цю адресу</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Перегляд ваших поштових програм…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Відколи Sendward запущено, такої перевірки не було.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Жодна з них не здається неправильною.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Правила пересилання, адресні книги, копії, відповіді на іншу адресу</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Показано перші {count}; «sendward checkup» перелічить більше.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… і ще в %n місці</numerusform>
            <numerusform>… і ще в %n місцях</numerusform>
            <numerusform>… і ще в %n місцях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Поштові програми</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n адреса схожа на захищену, і ви вирішили залишити її як є.</numerusform>
            <numerusform>%n адреси схожі на захищені, і ви вирішили залишити їх як є.</numerusform>
            <numerusform>%n адрес схожі на захищені, і ви вирішили залишити їх як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n адреса схожа на захищену, і ваша організація довіряє її домену.</numerusform>
            <numerusform>%n адреси схожі на захищені, і ваша організація довіряє їхнім доменам.</numerusform>
            <numerusform>%n адрес схожі на захищені, і ваша організація довіряє їхнім доменам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обміну</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Жодна адреса в буфері обміну не схожа на захищену.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward ще запускається; спробуйте за мить.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Тут неможливо прочитати буфер обміну</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>У буфері обміну немає адреси.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Обидві</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Мали на увазі?</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Придивіться до «{typed}».</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Ви написали</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>Бракує «{meant}» з {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>«{typed}» там, де {domain} має «{meant}».</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>«{typed}» немає в {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>«{typed}» написано символами: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не зараз</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>Надіслати повідомлення &amp;одразу після виправлення</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Використати &amp;всі виправлення</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Перевірте адресу</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Закриває це вікно; нічого не змінюється й не схвалюється.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Лише &amp;цього разу</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>&amp;Залишити всі як є</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Інша програма тримає буфер обміну для себе. Правильна адреса: {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Виправлену адресу скопійовано</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Виправлену адресу не скопійовано</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Тим часом скопійовано щось інше, і воно залишається в буфері обміну. Правильна адреса: {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Не вдалося змінити скопійоване. Правильна адреса: {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>У скопійованому адреса має вигляд, який Sendward не може змінити; воно залишається в буфері обміну. Правильна адреса: {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} скопійовано. У чернетці виділіть {wrong} і вставте (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Чернетка в {place} має %n адресу в полях «Кому» й «Копія»: кожен, хто її отримає, зможе прочитати їх усі. Перенесіть їх у «Прихована копія», і ніхто не бачитиме решти.</numerusform>
            <numerusform>Чернетка в {place} має %n адреси в полях «Кому» й «Копія»: кожен, хто її отримає, зможе прочитати їх усі. Перенесіть їх у «Прихована копія», і ніхто не бачитиме решти.</numerusform>
            <numerusform>Чернетка в {place} має %n адрес у полях «Кому» й «Копія»: кожен, хто її отримає, зможе прочитати їх усі. Перенесіть їх у «Прихована копія», і ніхто не бачитиме решти.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Багато людей побачать адреси одне одного</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Видалити записи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Видалення записів</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Вони зникнуть назавжди. Винятки, призупинення й запитання без відповіді лишаються. Саме видалення теж записується.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Що видаляється</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>усе</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>старіше за 30 днів</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>старіше за рік</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>старіше за три місяці</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>старіше за три роки</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>Відпові&amp;сти…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Виберіть рядок, щоб побачити все, що про нього збережено.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Вид помилки</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Листи…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Мабуть, малося на увазі</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названа причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Побачено в</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Показує листи до того, хто отримав повідомлення, і до вашого відділу захисту даних.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Показує запитання, яке чекає на відповідь.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, у ланцюжку без ключа</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, запечатано ключем зі сховища</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Власні домени</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Списки вашої організації</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Захищені домени</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Установлено вашою організацією; вони діють у будь-якому разі.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Спробувати домен</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Введене тут перевіряється, але не зберігається.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Куди ви пишете: ваші клієнти, ваш банк, ваша організація.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>дні</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>назавжди</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>години</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунди</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, одиниця</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>Для схожої адреси</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Кому належить</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Домен</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;Кому належить</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Домен захищає і всі свої піддомени. З крапкою спереду, як .mil, це закінчення: захищено все, що так закінчується.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Змінити запис</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>Для с&amp;хожої адреси</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Захистити домен</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Цей домен уже є у вашому списку.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Адреса або домен</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Домен охоплює всі свої адреси, але не піддомени.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Додати виняток</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Адреса або домен</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Змінити виняток</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Закінчується</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Адреса або домен</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>До кінця дня</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>усі в {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без кінця</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (минув)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Відкликати</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Винятки</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Повертає винятки, відкликані останніми.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward не питає про них, хоча вони схожі на захищені домени. Виняток не скасовує того, що блокує ваша організація.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Винятків ще немає. Їх додає відповідь «Залишити як є» із «Завжди» або датою, а також кнопка «Додати».</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Ваша організація довіряє, для всіх: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Ваша організація довіряє для всіх: {domains} і ще %n</numerusform>
            <numerusform>Ваша організація довіряє для всіх: {domains} і ще %n</numerusform>
            <numerusform>Ваша організація довіряє для всіх: {domains} і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>В&amp;ід</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Усі відповіді</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Усі джерела</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Між двома днями</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Чернетки, у яких досі є сумнівна адреса</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Перший день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Шукати адреси, домени, місця</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>З учорашнього дня</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Останні 12 місяців</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Поштові теки</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Поштових програм не знайдено.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Довідка</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Повідомлення пішло на сумнівну адресу</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Повідомлення із сумнівною адресою чекає на надсилання</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Воно у ваших вихідних, адресоване до {address}. Його ще можна затримати.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Його надіслано до {address}. Sendward допоможе вам написати тим, хто має про це знати.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Повідомлення на %n сумнівну адресу чекає на надсилання</numerusform>
            <numerusform>Повідомлення на %n сумнівні адреси чекає на надсилання</numerusform>
            <numerusform>Повідомлення на %n сумнівних адрес чекає на надсилання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Повідомлення пішло на %n сумнівну адресу</numerusform>
            <numerusform>Повідомлення пішло на %n сумнівні адреси</numerusform>
            <numerusform>Повідомлення пішло на %n сумнівних адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Скопіювати цей лист</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Скопіювати цей звіт</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Якщо адреса правильна, нічого робити не треба. Якщо ні, напишіть тому, хто отримав повідомлення, і скажіть своєму відділу захисту даних. Ці листи – лише заготовки; змінюйте їх як завгодно.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Воно ще не пішло. Відкрийте теку вихідних і виправте там адресу або видаліть повідомлення.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Перевірте, що було надіслано</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>Тому, хто його отримав</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>Вашому відділу захисту даних</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – ви мали на увазі {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>«{subject}», {date}, через {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
            <numerusform>… і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Пізніше дано нову відповідь</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Змінено або зникло, поки Sendward не працював</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Перевірено на ваше прохання</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Скопійований текст</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Виправлено</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Виправлено на {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Виправлення вибрано</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Виправлення вибрано: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Виправлення скопійовано</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Виправлення скопійовано: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Чернетка в {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Бракує попередніх записів</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>У вихідних у {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Інцидент: чекає на надсилання</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Інцидент: надіслано</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Інциденти</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Залишено як є</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Цього разу залишено як є</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Залишено як є: завжди ця адреса</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Залишено як є: ця адреса до {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Залишено як є: завжди цей домен</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Залишено як є: цей домен до {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Пропущено без перевірки</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Пропущено під час призупинення</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Повідомлення в {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Повідомлення перед надсиланням</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Повідомлення у вихідних</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Перенесено в «Прихована копія»: %n адресу</numerusform>
            <numerusform>Перенесено в «Прихована копія»: %n адреси</numerusform>
            <numerusform>Перенесено в «Прихована копія»: %n адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Довіру скасовано</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не запитано</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ще не запитано</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Більше не видно в чернетках</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>Більше не видно в повідомленні</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Старіші записи видалено</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Лише записано</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Призупинено</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Призупинення, винятки, зниклі чернетки, видалення</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Звернено увагу: видно %n адресу</numerusform>
            <numerusform>Звернено увагу: видно %n адреси</numerusform>
            <numerusform>Звернено увагу: видно %n адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Відновлено</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Запечатано ключем зі сховища</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Усе одно надіслано</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Надіслані повідомлення</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Надіслано: адресу додано після перевірки</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Надіслано, видно %n адресу</numerusform>
            <numerusform>Надіслано, видно %n адреси</numerusform>
            <numerusform>Надіслано, видно %n адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Надіслано через {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>Довіру надано</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Чекає на відповідь</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>відновлення</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, але не символами: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Питати вже нема про що: у чернетці цієї адреси вже не було, чернетка зникла або відповідь тим часом дано.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Питати вже нема про що: ця адреса більше не сумнівна.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>На це запитання вже є відповідь.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(її вже немає)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Мабуть, малося на увазі</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Побачено в</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n запис записано у {file}.</numerusform>
            <numerusform>%n записи записано у {file}.</numerusform>
            <numerusform>%n записів записано у {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n запис не вдалося прочитати, і його там немає.</numerusform>
            <numerusform>%n записи не вдалося прочитати, і їх там немає.</numerusform>
            <numerusform>%n записів не вдалося прочитати, і їх там немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>Видалено %n запис.</numerusform>
            <numerusform>Видалено %n записи.</numerusform>
            <numerusform>Видалено %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Видалення…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Експортувати показане</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Читання всього журналу…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>Перший хибний запис має номер {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записування…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;Перевірити цілісність</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Видалити…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Огляд</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Перевіряє, чи не змінено журнал після запису.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>&amp;Записи</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Записи або огляд</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Для &amp;програми (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Для &amp;таблиці (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Жоден запис не відповідає пошуку.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Ще нічого не питали. Тут з’явиться те, що Sendward питає і що ви відповідаєте.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Журнал</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Запитання й відповіді, найновіші спочатку</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Бракує крапки</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Зайвий або відсутній дефіс</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Подвоєна літера</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Бракує літери</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Зайва літера</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Назва всередині іншої</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Описка перед @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Додане слово</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Інше закінчення</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Інша літера</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Такого закінчення немає</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Схожі літери</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Уперше серед цих людей</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Когось бракує</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Бракує країни</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>Крапка в іншому місці</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>Те саме ім’я</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Те саме ім’я деінде</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Дві літери переставлено</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>За видом помилки</translation>
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
            <numerusform>Відома %n людина, у вигляді коду, який неможливо прочитати: нікого не можна тут перелічити.</numerusform>
            <numerusform>Відомі %n людини, у вигляді кодів, які неможливо прочитати: нікого не можна тут перелічити.</numerusform>
            <numerusform>Відомо %n людей, у вигляді кодів, які неможливо прочитати: нікого не можна тут перелічити.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>Існують &amp;обидва</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;Забути цей домен</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Адреса людини, яку треба забути</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Чи існують обидва?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Домени, куди ви пишете</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Забути &amp;все</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Забути цю &amp;людину</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Схоже на</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>Це була о&amp;писка: забути</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Востаннє</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>Запам’ятовування вимкнено. Те, що запам’ятовано раніше, зберігається, доки ви його не забудете.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Ще нічого не запам’ятовано. Якщо вашу надіслану пошту не знайдено, додайте її теку вище.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Справді забути &amp;все?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Справді забути?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Тут немає сховища ключів, тому запам’ятовуються домени, але не люди: описку перед @ не буде помічено.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Вони захищені, бо ви туди писали або відповідали на пошту звідти: стільки разів.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Забуте запам’ятається знову лише з повідомлень, які ви надішлете пізніше.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Ви писали до</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>Ви писали туди, а ці домени схожі на щось інше. Доки ви не скажете, що існують обидва, Sendward питатиме далі.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>черокі</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>коптська</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кирилиця</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>єврейська</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>латинська, але інша літера</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>латинська, з додатковим знаком</translation>
    </message>
    <message>
        <source>Lisu</source>
        <translation>лісу</translation>
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
        <translation>Запитати</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Сповістити</translation>
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
        <translation>Повідомлення до {addresses} пропущено без перевірки.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Повідомлення не надіслано</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Перевірте, що було надіслано</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Перегляньте це повідомлення ще раз</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>До повідомлення в {place} після перевірки додано одержувачів, можливо, іншим додатком: його надіслано також до {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward не відповів {place} вчасно; нічого не надіслано. Надішліть повідомлення ще раз, щоб отримати запитання.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Вашу відповідь не записано</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} закрив або вимкнув додаток до вашої відповіді; нічого не надіслано. Якщо вікно повідомлення заблоковано, закрийте його й виберіть «Зберегти»: воно буде серед чернеток.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward сам повторюватиме спроби, доки її не буде записано.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Повідомлення не надіслано. Надішліть його ще раз, коли це буде виправлено.</translation>
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
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
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
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
            <numerusform>І ще %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
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
        <translation>Повідомлення надіслано на неправильну адресу.

Надіслано: {date}, через {client}
Помічено: {now}
Тема: {subject}
Пішло до: {addresses}
Мабуть, призначалося для: {meant}

Що в ньому було й про кого:

Що відтоді зроблено (одержувача попросили видалити повідомлення; відповідь):

Будь ласка, скажіть мені, чи треба про це повідомляти наглядовий орган. За GDPR (стаття 33) повідомити треба протягом 72 годин після виявлення.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Шановна пані, шановний пане!

{date} на вашу адресу помилково надіслано моє повідомлення з темою «{subject}». Воно призначалося комусь іншому.

Будь ласка, не читайте його, не використовуйте й не передавайте далі. Будь ласка, видаліть його разом із вкладеннями й коротко напишіть мені, що ви це зробили.

Перепрошую за клопіт і дякую за допомогу.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 адрес</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 організацій</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 організації</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 адрес</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 організації</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 адрес</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 організацій</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 адрес</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Повідомлення можна надіслати без перевірки</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Запитання перехоплює клавіатуру, щойно з’явиться; якщо це вимкнено, можна писати далі у своєму вікні.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Адреси в скопійованому тексті перевіряються; сам текст ніколи не зберігається. Текст, який лише виділено, щоб вставити його середньою кнопкою миші, не розглядається.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Першого разу всі наявні</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Запитувати причину</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Одразу виносити запитання наперед</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Можна один раз залишити як є, указавши причину</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Перевіряти поштові програми раз на тиждень</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>Ідентифікатор клієнта для Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>Ідентифікатор клієнта для Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Секрет клієнта для Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Теки чернеток, які знайдено, але за якими не стежать.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Чернетки на цих серверах IMAP перевіряються, коли поштова програма їх там зберігає.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Про чернетки, збережені, поки Sendward не працював, не питають окремо: один рядок каже, у скількох із них є сумнівна адреса, а журнал їх перелічує.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Кожне рішення додається до цього файлу одним рядком JSON; залиште порожнім, якщо файл не потрібен.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Чернетки на старті</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Файли з іншими доменами для захисту, по одному в рядку або в TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Знаходити поштові програми самостійно</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Теки чернеток</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Для кожного запитання</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Для кожного запитання, що відкриває вікно</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Знайдені теки, за якими не стежити</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>З вашої надісланої пошти, і зберігається лише на цьому комп’ютері: тоді помітною стає описка в адресі, якою ви користуєтеся.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Інші списки</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>Зі скількох організацій мають бути ці адреси</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Якщо Sendward недосяжний, повідомлення все одно можна надіслати без перевірки, клацнувши вдруге.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Ігнорувати їх</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Зберігати журнал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Запам’ятовувати, кому ви пишете</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Дозволяє входити в Google у браузері; для цього ваша організація реєструє Sendward.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Дозволяє входити в Microsoft у браузері; для цього ваша організація реєструє Sendward.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Вимкнені списки</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Увімкнені списки</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Переглядати надіслане</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Поштові облікові записи</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Більше тек надісланої пошти</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Старіші записи видаляються одразу й назавжди; винятки лишаються чинними.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Лише для заблокованого</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Лише записувати, не питати</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Збережені від останнього разу</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Інакше програма завершується лише разом із сеансом.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Якщо організацій небагато, люди зазвичай знають одне одного; кожна приватна адреса рахується за окрему організацію.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Попереджати, коли багато людей бачать адреси одне одного</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Переглядаються правила пересилання, облікові записи й адресні книги; ви дізнаєтеся лише тоді, коли щось здається неправильним.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward можна призупинити</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Із Sendward можна вийти</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward запускається в системному лотку, без вікна.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Запускати під час входу</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Лишається заблокованим</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Теки чернеток поштових програм на цьому комп’ютері знаходяться, і за ними стежать.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Мова вікон Sendward; команди в терміналі – англійською.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Назви списків установ, що йдуть із Sendward і використовуються.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Назви списків, що йдуть із Sendward і не використовуються.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>Одержувачі чернеток перевіряються, коли поштова програма їх зберігає.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Теки ваших поштових програм і облікових записів знаходяться автоматично; з кожного повідомлення читаються лише заголовки.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>До journald у Linux і журналу подій у Windows, звідки їх може забрати збирач.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Стежити за збереженими чернетками</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Стежити за тим, що копіюється</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Те, що Google дає разом з ідентифікатором клієнта настільної програми; Google не вважає це таємним.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Що заблоковано</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Те, про що було б запитання, записується в журнал; нічого не показується й не затримується. Те, що блокує ваша організація, показується й затримується, якщо тільки в її політиці не обрано саме цього.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Коли адресу залишають як є, потрібно вказати причину; вона зберігається в журналі.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Де поштові програми тримають чернетки: Maildir, MH, тека файлу mbox або файли .eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Чи можна все-таки залишити адресу, яку блокує ваш список. Те, що блокує ваша організація, залежить лише від її політики.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>Під час призупинення питає лише про заблоковане й записує, що надсилається.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>Якщо в полях «Кому» й «Копія» стільки адрес або більше, ви дізнаєтеся, що кожен бачить їх усі.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Записувати рішення у файл</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Записувати рішення в системний журнал</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Ви дізнаєтеся, якщо повідомлення пішло або чекає у вихідних із сумнівною адресою, щодо якої ніхто не ухвалив рішення.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Запитайте {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Знайдені теки</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Установи</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Списки, що використовуються</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Запропоновано: {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Установлено: {organisation}; тут змінити не можна.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>Політику не вдається прочитати: {organisation}; поки це так, змінити тут нічого не можна.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Вони йдуть із Sendward. Спершу позначено ті, що для вашої країни й мови.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Позначте ті, куди ви пишете; ці списки довгі.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Зніміть позначку з того, за чим не стежити.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>ваша організація</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>За останні дванадцять місяців виправлено %n схожу адресу або затримано повідомлення з нею.</numerusform>
            <numerusform>За останні дванадцять місяців виправлено %n схожі адреси або затримано повідомлення з ними.</numerusform>
            <numerusform>За останні дванадцять місяців виправлено %n схожих адрес або затримано повідомлення з ними.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Виправлення вибрано, відтоді його не видно</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>Ще для %n адреси виправлення вибрано, але відтоді його не видно.</numerusform>
            <numerusform>Ще для %n адрес виправлення вибрано, але відтоді його не видно.</numerusform>
            <numerusform>Ще для %n адрес виправлення вибрано, але відтоді його не видно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Залишено як є</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Відвернені помилки: виправлено або затримано</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Відвернені помилки за видом</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>За останні дванадцять місяців нічого не питали.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Усе одно надіслано, «Не зараз», заблоковано або без відповіді</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Що питали, за місяцями</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>Додано %n домен</numerusform>
            <numerusform>Додано %n домени</numerusform>
            <numerusform>Додано %n доменів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>Вилучено %n домен.</numerusform>
            <numerusform>Вилучено %n домени.</numerusform>
            <numerusform>Вилучено %n доменів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>Пропущено %n рядок без домену, рядок {number}: {text}</numerusform>
            <numerusform>Пропущено %n рядки без домену, перший із них – рядок {number}: {text}</numerusform>
            <numerusform>Пропущено %n рядків без домену, перший із них – рядок {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Імпортувати з файлу…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Список або таблиця зі стовпцем доменів, вебадрес чи поштових адрес.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Імпорт доменів</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Списки (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>З %n стовпця взято той, де домени: {name}.</numerusform>
            <numerusform>З %n стовпців взято той, де домени: {name}.</numerusform>
            <numerusform>З %n стовпців взято той, де домени: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Повертає домени, вилучені останніми.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>Старий список не вдалося прочитати; його збережено як {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>він не має назви</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; уже були: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Авіакомпанії</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Уряди арабських країн</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Уряд Австралії</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Банки, Азія, Африка й Латинська Америка</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Банки, Австралія й Нова Зеландія</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Банки, Канада</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Банки, Європа</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Банки, Велика Британія</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Банки, США</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Уряд Канади</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Власні домени</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Уряд Нідерландів</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Уряд Франції</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Уряд Німеччини</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Лікарні</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Страхові компанії</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Уряд Ірландії</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Уряд Італії</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Уряд Японії</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Поштові служби</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>НАТО і ЄС</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Уряд Нової Зеландії</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Уряди країн Північної Європи</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Уряд Польщі</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Уряд Іспанії</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Уряди Швейцарії та Австрії</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Уряд Великої Британії</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Уряд США</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Збройні сили США</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Уряд України</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Університети</translation>
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
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Да&amp;лі</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>Від {first} до {last} із {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Додати файл…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Додати теку…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Списки (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Знімає вибраний рядок зі списку; нічого не видаляється.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>На &amp;15 хвилин</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>На &amp;годину</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>До &amp;завтра</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Доки не &amp;відновлю</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Домени, куди ви писали; схожі; забути</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Кому ви пишете</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>Лікарні та &amp;охорона здоров’я</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>&amp;Державні установи або військо</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>&amp;Подорожі</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Інша країна</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Банки та страхування</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>&amp;Вибрати списки…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>&amp;Запам’ятовувати з моєї надісланої пошти, кому я пишу</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>Моя пошта йде до цих &amp;країн</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Сфера моєї роботи</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Жодної іншої країни</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Кому ви пишете</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Домени, з яких пишете ви самі. Захистити?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>Захистити {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Захищено зараз</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Школи та &amp;університети</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Адреси у вашій надісланій пошті читаються й підраховуються на цьому комп’ютері, тоді помітною стає описка в котрійсь із них. Люди зберігаються у вигляді кодів, яких ніхто не прочитає, і за вашим бажанням усе це буде забуто.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Списки ще читаються…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Так ви обираєте адреси, які Sendward добре знає: якщо в котрійсь буде описка, він запитає.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>Кому ви пишете?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>Домени й закінчення ({count}): {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Домен не може містити {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Домен не може стояти в лапках.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Домен має щонайбільше {max_length} символів.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Домен, куди ви писали, схожий на інший. Чи існують обидва? Див. «Кому ви пишете» в налаштуваннях.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Назва теки не може містити розриву рядка.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Рядок у {file} обірвано; те, що в ньому було, є лише в журналі.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Повідомлення в {place} не надіслано: ніхто не відповів на запитання.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Повідомлення до {address} чекає у ваших вихідних.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Повідомлення надіслано до {address}; відкрийте журнал, щоб побачити більше.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Перед @ має стояти ім’я, а не число в дужках.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Його записав новіший Sendward (формат {version}; цей знає {known}). Оновіть Sendward.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Новіший Sendward записав журнал {path} (формат {version}; цей знає {known}). Оновіть Sendward або перемістіть файл, щоб почати новий журнал.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Новіший Sendward записав {path} (формат {version}; цей знає {known}); файл лишається як є.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Новіший Sendward записав {path} (формат {version}; цей знає {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Частина між двома крапками має щонайбільше {max_label} символів.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Стільниця не може запустити шлях із розривом рядка.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Найбільша кількість слів у пошуку – {most}; у цьому – {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Додайте обліковий запис IMAP у налаштуваннях Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Додайте обліковий запис IMAP: його чернетки зберігаються лише на сервері.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганістан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албанія</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Дозвольте своєму користувачеві читати її.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американське Самоа</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Серед адрес, які {client} пропонує під час введення</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Відповідь про {recipient} називає обсяг тоді й лише тоді, коли надає довіру.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангілья</translation>
    </message>
    <message>
        <source>Answers to your mail from “{name}” go there, says {client}</source>
        <translation>За налаштуваннями {client}, відповіді на вашу пошту від «{name}» ідуть туди</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктика</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Антигуа і Барбуда</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>Доки у файлі {path} є помилка, для {names} надалі діє прочитана раніше політика.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Острів Вознесіння</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Попросіть того, хто адмініструє поштовий сервер, позначити лише одну теку.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Попросіть ІТ-підтримку виправити файл політики.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Попросіть у своєї організації ідентифікатор клієнта або використайте пароль програми.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Запитайте у своєї організації її ідентифікатор клієнта; пароль там не приймають.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамські Острови</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Перед рядком {row} журнал повернули до попереднього стану або замінили іншим: його було записано до рядка {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>За коротким іменем «{name}» у {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Беліз</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенін</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермудські Острови</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Болівія</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Боснія і Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилія</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британська територія в Індійському океані</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Британські Віргінські острови</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркіна-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунді</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Кайманові Острови</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканська Республіка</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Перевірте назву й порт сервера в налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Перевірте ім’я користувача й пароль у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Перевірте з’єднання з мережею і спробуйте знову.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>Перевірка не вдалася ({problem}); журнал програми каже більше.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чилі</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Виберіть STARTTLS або порт для TLS (зазвичай 993) у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Виберіть TLS у налаштуваннях, в Облікових записах. Якщо STARTTLS раніше працював, хтось, можливо, втручається в мережу.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Виберіть TLS або STARTTLS у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Виберіть інший спосіб входу в налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Виберіть його в налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Виберіть теку чернеток у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Виберіть саму теку чернеток: теку Maildir, MH або .eml чи файл mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Виберіть теку своїх чернеток у налаштуваннях Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Виберіть у налаштуваннях теки своїх чернеток.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Виберіть пароль у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Острів Різдва</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обміну</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Буфер обміну (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Кокосові (Кілінг) Острови</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбія</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Комори</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Конго – Браззавіль</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Конго – Кіншаса</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острови Кука</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Виправте її в налаштуваннях облікових записів {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Виправте її в адресній книзі {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Виправте її у файлі {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Виправте її у файлі {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Виправте це у файлі або виберіть знову в налаштуваннях.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Виправте або видаліть правило «{name}» у фільтрах {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Виправте назву або вилучіть її з файлу; доти її не враховують.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватія</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кіпр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Кот-д’Івуар</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибуті</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Не обходьте цього. Перевірте назву сервера; якщо вона правильна, запитайте того, хто адмініструє поштовий сервер.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Домініка</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Домініканська Республіка</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Чернетки зберігаються лише на поштовому сервері.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Чернетки в {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Чернетки {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Чернетки {address} у {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Еквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Єгипет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Введіть пароль знову в налаштуваннях, в Облікових записах; доти нових спроб не буде. Деякі постачальники вимагають пароль програми замість звичайного.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Введіть пароль у налаштуваннях, в Облікових записах.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Екваторіальна Гвінея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Еритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Есватіні</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ефіопія</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Європейський Союз</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Усі рядки сходяться, але рядок {row} записав новіший Sendward: його зміст і таблиці поруч із рядками перевірити не вдалося. Оновіть Sendward.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Усі рядки сходяться, але рядок {row}, записаний без ключа, містить те, чого цей Sendward не знає: його записав новіший Sendward або хтось інший. Оновіть Sendward.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Усі рядки цілі, але таблиця «{what}» їм не відповідає.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендські Острови</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерські Острови</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фіджі</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Виправте це або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Виправте файл або змініть будь-яке налаштування: старий файл лишиться поруч із новим.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французька Гвіана</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французька Полінезія</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Французькі Південні Території</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME не надає цього нікому; за чернетками й далі стежать.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гібралтар</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландія</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернсі</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвінея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвінея-Бісау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гаяна</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаїті</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>Острови Герд і Макдоналд</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>How far the journal was written cannot be kept in {path} ({problem}): an older copy of the journal, or none, would not be noticed. Check that file&apos;s permissions.</source>
        <translation>Позначку, доки записано журнал, неможливо зберегти в {path} ({problem}): якби журнал замінили старішою копією або він зник, цього не було б помітно. Перевірте права доступу до цього файлу.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ісландія</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Якщо він зник назавжди, приберіть {file}: тоді Sendward створить новий ключ.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>У полях «Кому» й «Копія» адрес: {addresses}, організацій: {organisations}. Кожен, хто отримає повідомлення, зможе прочитати їх усі. У полі «Прихована копія» ніхто не бачить решти.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>В адресній книзі {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>В іншому профілі Thunderbird додаток не працює. Увімкніть його й там.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>У {client} позначте «Вибрати цю теку для автономної роботи» у властивостях теки чернеток; або додайте обліковий запис IMAP у налаштуваннях Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>У {path}: {key} {problem}. Діє вбудоване значення.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>У {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>У {path}: {table} має бути таблицею. Діють вбудовані значення.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Індонезія</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Установіть і розблокуйте GNOME Keyring, KWallet або Secret Service від KeePassXC, потім запустіть Sendward знову.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Установіть і розблокуйте GNOME Keyring, KWallet або Secret Service від KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Установіть її: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Установіть додаток, і повідомлення затримуватиметься, доки ви не вирішите.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Установіть пакунок wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Установіть wl-clipboard 2.0 або новіший.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Іран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ірак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Острів Мен</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Можна стежити: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Можна стежити: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Неможливо прочитати: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Неможливо прочитати: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Немає поштових заголовків.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>У ній немає адрес у вигляді, який можна прочитати.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Його адресовано понад {most} одержувачам; решту не переглянуто.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>З’єднання.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Триває пошук.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Відкривається.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Перевірка почнеться, щойно ви перестанете писати.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Пошкоджено, прочитано лише частину ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Він пошкоджений або не записаний до кінця.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Він порожній.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Цього списку вже немає; його скасує політика, яка називає {name} у «withdrawn_lists».</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Довше за {line_limit} символів.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>Це не пошта, не адресна книга й не текст.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Це не звичайний файл.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>Це не адресна книга, яку можна прочитати ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Ще не існує.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Файл належить іншій програмі або іншій версії.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Запуститься знову за кілька секунд.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Файл завеликий, щоб його переглянути.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>За цим стежитимуть, щойно воно з’явиться.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Називає машину її номером, тож немає домену для порівняння.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>У ньому понад {most} винятків.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>У його конфігурації місце чернеток указує команда; тут її не виконують.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>За його чернетками не стежать: це вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Японія</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерсі</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Йорданія</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кенія</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кірибаті</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ліван</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>Дозвольте системі стежити за більшою кількістю тек: збільште fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Ліберія</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Лівія</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Ліхтенштейн</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Знайдіть її в адресній книзі {client} і видаліть там.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>Поштові програми й команди не можуть зв’язатися із Sendward: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малаві</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзія</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдіви</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Малі</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршаллові Острови</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиніка</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавританія</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикій</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майотта</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>Повідомлення {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Мікронезія</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголія</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Чорногорія</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Перенести всі в «Прихована копія»</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбік</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>М’янма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намібія</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Нова Каледонія</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Нова Зеландія</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Нікарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нігер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нігерія</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ніуе</translation>
    </message>
    <message>
        <source>No folder of sent mail was found.</source>
        <translation>Теки надісланої пошти не знайдено.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Поки що там немає пошти, яку можна прочитати.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Там немає пошти, яку можна прочитати.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Під звичними назвами поштового сервера не знайдено.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>У ньому не вдалося розпізнати жодного повідомлення.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Жоден сервер не зветься {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Острів Норфолк</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Північна Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Північна Македонія</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Північні Маріанські Острови</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Нічого не можна запитати: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Ніщо в журналі не запечатано, хоча у сховищі ключів є ключ: його писали без ключа або печатки зняли. Випадкове пошкодження було б видно, підробку – можливо, ні.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>Про {recipients} нічого не питали.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Лише тривалий виняток може закінчуватися певного дня; {recipient} його не має.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Лише mu знає, у якій теці лежить пошта mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Відкрийте таку чернетку в поштовій програмі й збережіть її знову або видаліть.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Відкрийте таке повідомлення в поштовій програмі або видаліть його.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Відкрийте цю теку один раз у поштовій програмі; решта все одно читається.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Відкрийте їх у своїй поштовій програмі.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Палестина</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа-Нова Гвінея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Доступ заборонено.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Філіппіни</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Острови Піткерн</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуерто-Рико</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>Читання не вдалося ({problem}); журнал програми каже більше.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Повідомте про цю помилку.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Запустіть Thunderbird знову.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Бракує рядка {row} і наступних.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Бракує рядка {row} і наступних, до рядка {last}: журнал повернули до попереднього стану.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>Рядок {row} не йде за попереднім.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>Рядок {row} містить те, чого Sendward ніколи не записував.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Бракує рядка {row}.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>Рядок {row} не той, що був записаний: журнал замінили іншим.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Рядок {row} змінено після запису.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>Рядок {row} записав не Sendward.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>Рядок {row} записано без ключа, хоча попередні його мали: не вдалося перевірити, чи не підроблено записане без ключа.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньйон</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Острів Святої Єлени</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Сент-Кітс і Невіс</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Сент-Люсія</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Сен-П’єр і Мікелон</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>Сент-Вінсент і Гренадіни</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудівська Аравія</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward налаштовано лише записувати: він нічого не запитує й не затримує повідомлень, окрім того, що блокує ваша організація.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward налаштовано лише записувати: він нічого не запитує й не затримує повідомлень.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward не підтримує жодного зі способів входу за паролем, які пропонує сервер.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Бракує додатка Sendward: {file}. Установіть Sendward знову.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Додаток Sendward вимкнено в Thunderbird. Увімкніть його в розділі «Додатки».</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Додаток Sendward потребує Thunderbird {version} або новішого. Оновіть Thunderbird.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Бракує файлів Sendward: {places}. Установіть його знову.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Надіслана пошта</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Надіслана пошта {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Надіслана пошта {address} у {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербія</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшельські Острови</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьєрра-Леоне</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>Увійдіть знову в налаштуваннях, в Облікових записах; доти нових спроб не буде.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>Вхід у {provider} потребує частини, яку не встановлено.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сінгапур</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Сінт-Мартен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словенія</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломонові Острови</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомалі</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Щось стоїть після закривної дужки адреси.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Сталося щось непередбачене ({kind}); те, що тоді переглядалося, не перевірено.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>Кілька разів ({count}) сталося щось непередбачене ({kind}); те, що тоді переглядалося, не перевірено.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Сталося щось непередбачене: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Південно-Африканська Республіка</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Південна Джорджія та Південні Сандвічеві Острови</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Південна Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Південний Судан</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Радянський Союз</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шрі-Ланка</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Увімкніть Sendward у Системних параметрах, Приватність і безпека, Повний доступ до диска, потім запустіть його знову.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирія</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Сан-Томе і Принсіпі</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзанія</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таїланд</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>Додаток установлено для всіх разом із пакунком sendward; лише він його змінює або вилучає.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Додаток від іншої версії Sendward. Установіть його знову.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Строк дії сертифіката {host} минув.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Сертифікат {host} ще не чинний. Можливо, годинник цього комп’ютера йде неправильно.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Сертифікат {host} відхилено ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Сертифікат {host} відкликано.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>З’єднання обірвалося ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>З’єднання з {host} не вдалося захистити ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Його копії тут теж пошкоджено.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>День, коли мав би закінчитися виняток для {recipient}, уже минув.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Журнал подій не вдалося записати: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Заголовки довші за 256 КіБ; решту одержувачів не прочитано.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>Журнал неможливо відкрити; відповіді зберігаються лише на цей сеанс: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>Журнал не вдалося перевірити: його запечатано іншим ключем, ніж у сховищі.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>Журнал не вдалося перевірити: його запечатано ключем, якого немає під рукою.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>Журнал ще не має ключа. Запустіть Sendward один раз: він його створить.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Журнал порожній.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>Журнал зник: його було записано до рядка {row}. Розпочато новий.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>Журнал цілий; рядків: {count}. Без ключа записано {unkeyed}, до рядка {last}: випадкове пошкодження було б видно, навмисну зміну – можливо, ні.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>Журнал цілий: {count} рядок, запечатаний ключем зі сховища.</numerusform>
            <numerusform>Журнал цілий: {count} рядки, запечатані ключем зі сховища.</numerusform>
            <numerusform>Журнал цілий: {count} рядків, запечатаних ключем зі сховища.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>Журнал цілий: {count} рядок. Його записано без ключа: випадкове пошкодження було б видно, навмисну зміну – можливо, ні.</numerusform>
            <numerusform>Журнал цілий: {count} рядки. Їх записано без ключа: випадкове пошкодження було б видно, навмисну зміну – можливо, ні.</numerusform>
            <numerusform>Журнал цілий: {count} рядків. Їх записано без ключа: випадкове пошкодження було б видно, навмисну зміну – можливо, ні.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>Журнал ведеться без ключа: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>Журнал повернули до попереднього стану або замінили іншим: його було записано до рядка {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>Журнал {path} неможливо використати: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>Журнал {path} неможливо використати: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>Журнал {path} не вдалося записати: диск заповнено. Звільніть місце.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>Журнал {path} ще нічого не містить.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>Журнал {path} містить те, чого ніколи не записував: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>Журнал {path} пошкоджено (один кінець ланцюжка не сходиться).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>Журнал {path} пошкоджено (бракує одного кінця ланцюжка).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>Журнал {path} пошкоджено (бракує кінця ланцюжка).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>Журнал {path} пошкоджено ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>Журнал {path} зник: його було записано до рядка {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Журнал {path} використовує інша програма. Закрийте її та спробуйте знову.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>У журнал {path} не можна писати. Перевірте права доступу.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Бракує перших рядків журналу.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>Ключа журналу вже немає у сховищі ключів. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>Ключ журналу лежить у сховищі ключів ({backend}), яке зараз недосяжне. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>Ключ, за яким запам’ятовуються люди, лежить у сховищі ключів, яке зараз його не видає. Розблокуйте сховище ключів, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>Не вдалося звернутися до сховища ключів ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>Сховище ключів недосяжне ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>Сховище ключів не відповіло за {seconds} с. Спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>Сховище ключів не відповіло за {seconds} с; можливо, воно питає пароль або, у KDE, чи створити торбинку. Дайте йому відповідь, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>Сховище ключів не відповіло за {seconds} с; можливо, воно запитує пароль.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>Сховище ключів не зберегло покладеного.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>Сховище ключів не зберегло покладеного. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>Помилка сховища ключів ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>Помилка сховища ключів ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Сховище ключів ще не відповіло. Sendward зберігає там ключ журналу. Щойно воно відповість, журнал буде запечатано.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Сховище ключів ще не відповіло; можливо, воно питає пароль або, у KDE, чи створити торбинку. Sendward зберігає там ключ журналу. Щойно воно відповість, журнал буде запечатано.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>У сховищі ключів немає для нього пароля.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>Запис «{service}» у сховищі ключів не є ключем. Приберіть його, потім запустіть Sendward знову.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>Список {name} пропущено: жоден список не може так називатися.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>Тут був інший список {name}; його збережено як {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>Не вдалося прочитати списки, тож чинними лишаються попередні: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Бракує позначки на початку ланцюжка.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>Позначку на початку ланцюжка змінено після запису.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Бракує позначки в кінці ланцюжка.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>Позначку в кінці ланцюжка змінено після запису.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Позначку журналу пошкоджено або змінено: неможливо сказати, чи повертали журнал до попереднього стану.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>Назву {host} неможливо знайти: схоже, немає мережі.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>Назва {host} не має адреси.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>Політика надає рівень {name}, а такого запису чи списку немає.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>Постачальник зараз не дає нового токена.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>Неможливо прочитати список публічних закінчень: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>Список публічних закінчень пошкоджено; установіть Sendward знову.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>Запис задовгий для journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Реєстр не вдалося змінити: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Реєстр не вдалося записати: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>Не вдалося змінити ключ Run реєстру: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>Не вдалося записати ключ Run реєстру: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>Правило «{name}» ({client}) пересилає пошту туди</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>Правило «{name}» ({client}) спрямовує відповіді туди</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>Правило «{name}» ({client}) пересилало б пошту туди; воно вимкнене</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>Правило «{name}» ({client}) спрямовувало б відповіді туди; воно вимкнене</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>Не вдається прочитати надіслану пошту в {folder}: {problem}. Виберіть іншу теку в налаштуваннях або дозвольте своєму користувачеві читати її.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>Не вдається прочитати надіслану пошту {address}: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>Сервер почав надсилати значно більше, ніж просили.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>Сервер не може відкрити теку {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>Сервер не може відкрити теку {folder}: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Сервер більше не відповідає.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>Сервер не знає, як когось впустити: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>Сервер не надає повідомленням сталих номерів (бракує UIDVALIDITY).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>Сервер не каже, в якій теці чернетки.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>Сервер не каже, у якій теці надіслане.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>Сервер не показує {count} чернетку; запит буде повторено.</numerusform>
            <numerusform>Сервер не показує {count} чернетки; запит буде повторено.</numerusform>
            <numerusform>Сервер не показує {count} чернеток; запит буде повторено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>Сервер не приймає команди: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>Сервер не приймає токенів.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>Сервер завершив з’єднання, поки воно захищалося.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Сервер завершив з’єднання.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>Сервер завершив з’єднання: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>Сервер зараз нікого не впускає: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>Сервер відмовив у вході: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>Сервер відмовляється перелічити повідомлення.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>Сервер відмовляється показати повідомлення.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>Сервер повідомляє про кожну чернетку, збережену в {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>Сервер сповіщає про кожне повідомлення, що потрапляє до {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>Сервер каже, що повідомлення є, але не каже, які.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Сервер надіслав рядок без кінця.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>Сервер надіслав значно більше, ніж просили.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>Сервер показує сертифікат для іншої адреси, ніж {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>Сервер показує сертифікат для іншої назви, ніж {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>Сервер заговорив, перш ніж з’єднання було захищено.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Відповідь сервера незрозуміла.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>Шина сеансу недосяжна ({kind}). Вийдіть і увійдіть знову.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>Текст у буфері обміну довший за 64 КіБ, тому Sendward його не переглядає.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>Ім’я користувача або пароль містить керівний символ.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Тут є керівні символи або байти, що не є текстом.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Є ще одержувачі, про яких варто запитати.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Тут кілька адрес.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Дві крапки стоять поруч, або одна стоїть на початку.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>Після @ стоять лапки або дужка.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>Перед @ стоять лапки або дужка.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>Після @ стоїть пробіл.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Перед @ стоїть невидимий символ.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Тут більше ніж один @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Тут немає ані @, ані крапки: це не адреса й не домен.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Тут немає @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Між кутовими дужками немає адреси.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>У ньому немає жодного домену.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Немає домену.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>Закінчення {typed_ending} не існує поза вашою власною мережею</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>Закінчення {typed_ending} не існує; {intended} закінчується на {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>Закінчення {typed_ending} не існує; {meant_ending} існує</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>У {path} ще немає журналу.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Немає сховища ключів для ключа журналу. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Немає сховища ключів для пароля.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Немає пароля для спроби.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Немає шляху до {host}: схоже, немає мережі.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Після @ нічого немає.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Перед @ нічого немає.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>У частині перед @ є пробіл.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Ця стільниця не каже жодній програмі у фоні, що копіюється (бракує data-control).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Це не сеанс Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Це не текст. Спершу збережіть його як CSV або як простий текст.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Це не TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Це не UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Цей wl-paste застарий, щоб стежити.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Повідомлення пішло б також сюди: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Повідомлення пішло б сюди: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Повідомлення пішло б сюди: {typed}, а не сюди: {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Повідомлення не дійшло б до {meant}: закінчення {ending} не існує</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Повідомлення не дійшло б нікуди поза вашою власною мережею</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Повідомлення не дійшло б: закінчення {ending} не існує</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Повідомлення не пішло б до {meant}: адреса лише схожа</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Це {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird не може запустити {file}: шлях не в UTF-8. Дайте теці іншу назву.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird, установлений як {build}, відрізано від інших програм. Той, що з вашого дистрибутива чи з thunderbird.net, може затримувати повідомлення.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird запитає вас: після наступного запуску відкрийте його меню, виберіть «Sendward додано до Thunderbird», потім «Увімкнути».</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Тимор-Лешті</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Щоб надіслати як є, натисніть «Надіслати» ще раз.</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Тринідад і Тобаго</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Спробуйте ще раз за кілька хвилин. Якщо не допоможе, запитайте того, хто адмініструє поштовий сервер.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Спробуйте wl-paste --watch cat у терміналі.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Туніс</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменістан</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Острови Теркс і Кайкос</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Віргінські Острови (США)</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Уряд США</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Збройні сили США</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>університети США</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Об’єднані Арабські Емірати</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Розблокуйте сховище ключів, потім запустіть Sendward знову.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Розблокуйте сховище ключів; його буде опитано знову протягом п’яти хвилин.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Оновіть Sendward або перемістіть файл, щоб почати з новими налаштуваннями.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуела</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>В’єтнам</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Уолліс і Футуна</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>Вміст буфера обміну позначено як таємний, тому Sendward його не читає.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>Вміст буфера обміну поклав туди Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>У сховищі не той ключ, яким записано журнал. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Запам’ятоване з надісланої пошти недоступне: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Запам’ятоване з надісланої пошти було пошкоджено; воно запам’ятовується наново.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Побачене там не вдалося перевірити; спробу буде повторено.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Якщо так і треба, політика потребує «revision = {revision}» або більшого значення; інакше виправте її.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Тут не можна визначити, чи Sendward працює двічі; можливо, він запитає двічі.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Без TLS кожен на шляху до {host} міг би читати передане.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Напишіть [{table}] окремим рядком, а параметри під ним.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Ємен</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>Ви ніколи не писали до {typed} разом із цими людьми, зате часто писали комусь іншому на ім’я {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>Ви ніколи не писали до {typed} разом із цими людьми, зате часто писали до {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>Ви писали до {known}, але не до {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Здебільшого ви пишете цим людям разом із ще однією людиною, якої тут бракує.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Здебільшого ви пишете цим людям разом із {known}, а тут цієї адреси бракує.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Здебільшого ви пишете до {known}, а {typed} відрізняється лише однією опискою.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Зазвичай ви пишете до {known}; {typed} – нова адреса.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>Ви часто пишете цим людям, але ніколи разом із {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Довідка вашого поштового постачальника називає сервер; шукайте там IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Ваше повідомлення «{subject}» не надіслано: ніхто не відповів на запитання.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбія</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зімбабве</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` має бути списком кодів, як-от &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` має бути списком доменів.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` має бути списком таблиць: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` має бути списком із таких слів: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` має бути текстом.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>назва в ньому має більше ніж {most} частин</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>сумнівні чернетки</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>винятки</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>має неправильний порт: це має бути число від 1 до 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>має неправильну назву сервера: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>не має належного {name}: це має бути текст в один рядок</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>не має належного {name}: це має бути одне з {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>міжнародні організації</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>причини не назвав</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>він більший за {most} МБ</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>за цим стежитимуть, щойно збережеться перша чернетка.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald недосяжний: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>не знає нічого з назвою {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels дає {key} рівень {level}; рівні – note, confirm і block</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels має бути таблицею</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>рядок {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked має бути списком параметрів, як [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked називає {key}, а такого параметра немає</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked називає {key}, що кожен вибирає сам; значення слугує пропозицією</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS не дозволяє Sendward заглянути в теку Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>має бути списком таблиць, кожна з адресою й сервером</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>має бути списком текстів, як [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>має бути числом {units}, як &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>має бути числом {units}, як &quot;90 days&quot;, або &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>має бути текстом</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>має бути текстом в один рядок</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>має називати наявні місця: тут немає користувача {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>має бути від {least} до {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>має бути одним із {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>має бути true або false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>має містити повні шляхи; {name} – лише частина шляху</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>має називати справжні місця: порожній шлях або шлях із символом NUL таким не є</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>не може містити пароля: паролям місце лише у сховищі ключів</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>називає один обліковий запис двічі</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>потребує адреси й сервера для кожного облікового запису</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>теку ще не вибрано</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>теки чернеток ще не знайдено й не вибрано</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>відкриті запитання</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation має бути таблицею текстів</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation називає {key}, а такого тексту немає</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>призупинення</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>запам’ятовані відповіді</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision має бути цілим числом, як-от revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>пошуковий індекс</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>установлено вашою організацією</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Багамські Острови</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Британські Віргінські острови</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Кайманові Острови</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>Центральноафриканська Республіка</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Комори</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Острови Кука</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>Домініканська Республіка</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Європейський Союз</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Фолклендські Острови</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Фарерські Острови</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Острів Мен</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Мальдіви</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Маршаллові Острови</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Північні Маріанські Острови</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Філіппіни</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Соломонові Острови</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Віргінські Острови (США)</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>уряд США</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>збройні сили США</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Об’єднані Арабські Емірати</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>буфер обміну</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>поштовий сервер (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted має бути таблицею</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted називає {key}, а такого списку немає</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains має бути списком доменів, як-от [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains називає {text}, що не є доменом</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>за ними стежитимуть, щойно Sendward зможе запитувати</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>те, що зберігається під час написання повідомлення</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists має бути списком назв файлів, кожна по одному разу, як-от [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 або новіший може це знайти; за чернетками стежать і без цього.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>Не вдається запустити wl-paste: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste одразу завершився: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste завершився.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste не відповідає.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste не встановлено.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste повідомляє про кожне копіювання.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>з’єднувався б із {host} без TLS або сертифіката, що дозволено лише для цього комп’ютера</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>Людей, які побачать адреси одне одного: {addresses}</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} або {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} не зберігає чернеток цього облікового запису на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} надсилає туди копію всієї вашої пошти від «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>Не перевірено {count} скопійований текст: надійшло забагато водночас.</numerusform>
            <numerusform>Не перевірено {count} скопійовані тексти: надійшло забагато водночас.</numerusform>
            <numerusform>Не перевірено {count} скопійованих текстів: надійшло забагато водночас.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>Доменів, куди ви писали й які схожі на інші: {count}. Чи існують обидва? Див. «Кому ви пишете» в налаштуваннях.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} тека</numerusform>
            <numerusform>{count} теки</numerusform>
            <numerusform>{count} тек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>Можна стежити за {count} текою.</numerusform>
            <numerusform>Можна стежити за {count} теками.</numerusform>
            <numerusform>Можна стежити за {count} теками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>Ще за {count} такою текою не стежать; перша – {folder}.</numerusform>
            <numerusform>Ще за {count} такими теками не стежать; перша – {folder}.</numerusform>
            <numerusform>Ще за {count} такими теками не стежать; перша – {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} рядок із {rows}, від рядка {first}, не вдалося перевірити: запечатано іншим ключем, ніж у сховищі.</numerusform>
            <numerusform>{count} рядки з {rows}, від рядка {first}, не вдалося перевірити: запечатано іншим ключем, ніж у сховищі.</numerusform>
            <numerusform>{count} рядків із {rows}, від рядка {first}, не вдалося перевірити: запечатано іншим ключем, ніж у сховищі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} рядок із {rows}, від рядка {first}, не вдалося перевірити: запечатано ключем, якого немає під рукою.</numerusform>
            <numerusform>{count} рядки з {rows}, від рядка {first}, не вдалося перевірити: запечатано ключем, якого немає під рукою.</numerusform>
            <numerusform>{count} рядків із {rows}, від рядка {first}, не вдалося перевірити: запечатано ключем, якого немає під рукою.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} рядок, до рядка {last}, записано без ключа, і ніщо за нього не ручається: не вдалося перевірити, чи його не підроблено.</numerusform>
            <numerusform>{count} рядки, до рядка {last}, записано без ключа, і ніщо за них не ручається: не вдалося перевірити, чи їх не підроблено.</numerusform>
            <numerusform>{count} рядків, до рядка {last}, записано без ключа, і ніщо за них не ручається: не вдалося перевірити, чи їх не підроблено.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; переглядається лише кожні {seconds} с</translation>
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
        <translation>{ending} – це закінчення, як-от .com; напишіть {suffix}, щоб захистити все, що так закінчується.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>Не вдалося прибрати {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>Не вдалося записати {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>Бракує файлу {file}: поштова програма не змогла б запустити Sendward.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>Файл {file}, який вказує, у якому сховищі ключ журналу, пошкоджено, а жодне доступне зараз сховище ключів його не містить. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>Теку {folder} перевіряють кожні {seconds} с.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: цю теку неможливо прочитати: {problem}. Дозвольте своєму користувачеві читати її або приберіть її з налаштувань.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: знайдено й вимкнено в налаштуваннях.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} недосяжний на порту {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} не відповідає на порту {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} не підтримує TLS на цьому порту.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} не лежить під {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} впустив когось, перш ніж з’єднання було захищено.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} не пропонує STARTTLS: інші могли б читати передане.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} відхиляє STARTTLS: інші могли б читати передане.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} показує сертифікат видавця, якому цей комп’ютер не довіряє.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} показує сертифікат, за який ніхто не ручається: він самопідписаний.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} не приймає з’єднань на порту {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} Не вдалося прочитати {count} наявну чернетку, остання має номер {uid}.</numerusform>
            <numerusform>{how} Не вдалося прочитати {count} наявні чернетки, остання має номер {uid}.</numerusform>
            <numerusform>{how} Не вдалося прочитати {count} наявних чернеток, остання має номер {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} Не вдалося прочитати {count} повідомлення.</numerusform>
            <numerusform>{how} Не вдалося прочитати {count} повідомлення.</numerusform>
            <numerusform>{how} Не вдалося прочитати {count} повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} не є параметром</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} не є ключем списку; ними є {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; не прочитано {count} повідомлення, останнє ({name}): {problem}</numerusform>
            <numerusform>{kinds}; не прочитано {count} повідомлення, останнє ({name}): {problem}</numerusform>
            <numerusform>{kinds}; не прочитано {count} повідомлень, останнє ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} не є рівнем; ними є note, confirm і block.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>Неможливо прочитати {name} у ньому.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>Неможливо прочитати {name} у ньому: це {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>Не вдалося прочитати {path} як TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>Не вдалося прочитати {path}: більше за мегабайт.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>Не вдалося прочитати {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>Не вдалося записати {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>Файл {path} порожній.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>Файлу {path} більше немає. Політика діє такою, якою її востаннє прочитано, доки він не з’явиться знову; файл, у якому є лише «revision = {revision}», її скасовує.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>Файл {path} більший, ніж може бути файл налаштувань Sendward.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} не є списком властивостей: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} не є файлом налаштувань, який експортував Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} не є файлом налаштувань, який експортував Sendward: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} не є журналом Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} дозволяє більше, ніж прочитана раніше політика, без вищого значення revision, тож для {names} досі діє попередня.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>Файл {path}, у якому зберігається політика організації, пошкоджено, а самої політики немає. Не можна змінити нічого, що вона може фіксувати, і діє найсуворіше значення. Якщо політики більше немає, приберіть цей файл.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>Не вдається записати в {places}: {reason}. Те, що мало б там бути, зникне, коли Sendward завершить роботу.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Файл лишається як є.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Його збережено як {name} і почато новий журнал; попередні винятки вже невідомі.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Нічого з цього списку вашої організації не враховується.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} Із цього списку вашої організації враховано лише решту, яку можна прочитати.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward питає далі, але ваші відповіді забудуться, коли він завершить роботу.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward сам спробує знову.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Діють вбудовані значення, і нічого не можна змінити.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Діють вбудовані значення.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} Політика діє такою, якою її востаннє прочитано.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Доки політику не вдасться прочитати, не можна змінити нічого, що вона може фіксувати, і діє найсуворіше значення.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} Із цього списку вашої організації враховано решту, яку можна прочитати, і все, що прочитано востаннє.</translation>
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
        <translation>{program}: Sendward ще шукає.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: повідомлення затримується, доки ви не вирішите.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: чернетки перевіряються під час збереження, але не чернетки {accounts}. Повідомлення не затримуються.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: чернетки перевіряються під час збереження. Повідомлення не затримуються.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: перевіряються лише адреси, які ви копіюєте, але не те, що ви пишете.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: те, що ви пишете, не перевіряється.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: щойно додаток запрацює, повідомлення затримуватиметься, доки ви не вирішите.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>{provider} недосяжний для входу.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} має працювати. Введіть пароль, який він показує для цього облікового запису, а не пароль вебсторінки: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} впускає лише зареєстровані програми, а ідентифікатор клієнта не задано.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} пускає програми, коли ви ввімкнете там IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} відмовив у вході: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} тут потребує пароля програми, а не звичайного. Створіть його там: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} тут потребує коду авторизації, а не звичайного пароля. Ви отримаєте його, коли ввімкнете там IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} тут не приймає паролів і пускає лише зареєстровані програми: запитайте у своєї організації її ідентифікатор клієнта й введіть його в налаштуваннях, у розділі «Облікові записи».</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Ви писали на обидві адреси. Якщо обидві існують, виберіть «Завжди» в «Залишити як є».</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}; і закінчується на {typed_ending}, а не на {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} заблоковано вашим власним списком.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} заблоковано політикою вашої організації.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} заблоковано, тож залишити як є можна лише цього разу.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} не є адресою, тож залишити як є можна лише цього разу.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>Для {recipient} потрібна причина.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} не є таблицею параметрів</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} має бути таблицею</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} не може стояти після @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} не може стояти перед @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} не є доменом. Якщо цей рядок – заголовок, його першим стовпцем має бути `domain`; з решти читаються `label` і `level`. Закінчення, як-от .com, починається з крапки.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} не є доменом. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} містить {intended}, але належить {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} відрізняється від {intended} лише дефісом або порядком слів</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} закінчується на {typed_ending}, що легко набрати замість {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} закінчується на {typed_ending}; {intended} закінчується на {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} має крапку там, де {intended} її не має</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} має літери з {intended} в іншому порядку</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} не має закінчення; {intended} закінчується на {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} має іншу літеру, ніж {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} має на літеру більше, ніж {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} має подвоєну літеру з {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>У {typed} бракує крапки з {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>У {typed} бракує літери з {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} містить назву {intended} з доданим словом; він може належати комусь іншому</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} схожий на назву в {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} схожий на {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} лише схожий на {intended}: його написано іншими символами</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} закінчується на {typed_ending}; {intended} – на {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} не є способом підтвердження; ними є click і typing.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} не є вагою; ними є critical, normal і bulk.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Аландські Острови</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>«{title}» не можна змінити, доки не вдасться прочитати політику вашої організації.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>«{title}» змінити не можна: установлено вашою організацією.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>Сховище ключів чекає на вас</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>&amp;Установити додаток у Thunderbird</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>Додати {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>&amp;Вибрати теки…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Поштової програми тут не знайдено. Якщо ваша зберігає чернетки в теці, Sendward може за нею стежити.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward питає, коли повідомлення ось-ось піде до домену, який лише схожий на потрібний. В усьому іншому він мовчить у системному лотку.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Пошук ваших поштових програм…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>За чим іще стежать</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Що лишається незахищеним</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Те, що ви пишете у вебпошті, якщо не копіюєте адресу. Те, що ви надсилаєте з телефону чи іншого комп’ютера. Запрошення на зустрічі й те, що фільтр пересилає сам.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Що захищає вашу пошту тут</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Ваші поштові програми</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS може запитати, чи можна Sendward читати скопійоване в інших програмах. Без вашого дозволу скопійовані адреси не перевіряються.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Змінити відповідь для {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Подробиці про {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Залишено як є до {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Цього разу залишено як є</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Цю адресу завжди залишають як є</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Цей домен завжди залишають як є</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Натомість використати {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Жодне налаштування не має цих слів.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Шукати в налаштуваннях</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Налаштування</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Заблоковано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>Перевірити &amp;буфер обміну</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Бі&amp;льше</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Відновит&amp;и</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Перевірити &amp;адресу…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Налаш&amp;тування…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Ця стільниця не має системного лотка, тому Sendward лишає це вікно відкритим.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Що сталося з &amp;учорашнього дня…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>&amp;Запускати Sendward під час входу</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Спробуйте</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Усе лишається тут</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward ще запускається; спробуйте за мить.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward працює у фоні. Він нагадає про себе, лише коли адреса здаватиметься помилковою.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Про цю адресу Sendward не запитав би.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Показувати Sendward у &amp;меню програм</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>&amp;Показати запитання</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>Це було запитання. Ваша відповідь на цю спробу не зберігається.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Сервера немає. Текст вашої пошти не зберігається; лише адреса, про яку запитали, і ваша відповідь потрапляють до журналу на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Спробувати адресу</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>У %n чернетці досі є сумнівна адреса</numerusform>
            <numerusform>У %n чернетках досі є сумнівна адреса</numerusform>
            <numerusform>У %n чернетках досі є сумнівна адреса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n запитання чекає на вашу відповідь</numerusform>
            <numerusform>%n запитання чекають на вашу відповідь</numerusform>
            <numerusform>%n запитань чекають на вашу відповідь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>Показати %n &amp;запитання</numerusform>
            <numerusform>Показати %n &amp;запитання</numerusform>
            <numerusform>Показати %n &amp;запитань</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>Показати &amp;запитання</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>Призупинено до завтра, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Призупинено, доки не відновите</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>Призупинено до {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Помічено знову %n раз, але більше не запитано: {address}</numerusform>
            <numerusform>Помічено знову %n рази, але більше не запитано: {address}</numerusform>
            <numerusform>Помічено знову %n разів, але більше не запитано: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward зараз не може ні про що запитати</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward питає про адресу</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward зараз ні за чим не стежить</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward запускається</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward стежить</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward лише записує й питає лише про заблоковане</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward лише записує й нічого не питає</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>чекає</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>стежить</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – вимкнено в налаштуваннях</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – установлено вашою організацією</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – коли вдасться прочитати політику вашої організації</translation>
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
        <translation>Перевірити &amp;буфер обміну</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Призупинити</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>&amp;Вийти з Sendward</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Відновит&amp;и</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Перевірити &amp;адресу…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Налаш&amp;тування…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Що сталося з &amp;учорашнього дня…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward питає: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпортувати…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Експорт налаштувань</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Експортувати налаштування у файл</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Імпорт налаштувань</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Імпортувати налаштування з файлу</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Один файл із вашими налаштуваннями, власними списками й винятками; паролів у ньому немає.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Налаштування Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Імпортовано. Параметри: {options}, списки: {lists}, винятки: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>Журнал ще відкривається. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>На інший комп’ютер</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Записано у {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>Не вдалося записати {file}: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Винятки: адреси й домени, про які не питають</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Довірені</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>За вашими списками запитання не буде.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Є у ваших списках: запитання не буде.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward призупинено, зараз він не запитав би.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward запитав би перед надсиланням.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward затримав би повідомлення: таку пошту заблоковано.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward показав би сповіщення.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Списки ще читаються…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Введіть адресу або домен і подивіться, що станеться.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Ви вирішили залишити це як є: запитання не буде.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Ваша організація цьому довіряє: запитання не буде.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Через неправильні адреси ваша пошта може потрапити не туди</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} і ще %n адреса у ваших поштових програмах (у правилах, облікових записах чи адресних книгах), схоже, неправильні. Де саме, показано в налаштуваннях, у розділі «Перевірка поштових програм».</numerusform>
            <numerusform>{address} і ще %n адреси у ваших поштових програмах (у правилах, облікових записах чи адресних книгах), схоже, неправильні. Де саме, показано в налаштуваннях, у розділі «Перевірка поштових програм».</numerusform>
            <numerusform>{address} і ще %n адрес у ваших поштових програмах (у правилах, облікових записах чи адресних книгах), схоже, неправильні. Де саме, показано в налаштуваннях, у розділі «Перевірка поштових програм».</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>Адреса {address} у ваших поштових програмах (у правилі, обліковому записі чи адресній книзі), схоже, неправильна. Де саме, показано в налаштуваннях, у розділі «Перевірка поштових програм».</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Да&amp;лі</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Крок {number} з {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Вітаємо в Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Вийдіть із Sendward і запустіть його знову, щоб відкрити це вікно. До того часу він питатиме далі.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward оновлено</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Ваш власний список блокує домени, схожі на цей.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Ваш список блокує {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Також уперше в цьому листуванні: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Прихована копія</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Виправте її там, де вона є, або залиште як є, якщо певні в ній: перевірити її не вдалося.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>У чернетці в {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>У повідомленні, що зараз піде з {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>У повідомленні у вихідних у {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>У повідомленні, надісланому через {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>У чернетці «{subject}» у {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>У повідомленні «{subject}», що зараз піде з {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>У тексті, який ви попросили перевірити</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>У тексті, який ви щойно скопіювали</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Когось бракує?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Ця адреса правильна?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Перегляньте їх самі, перш ніж надсилати.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Перевірте %n адресу</numerusform>
            <numerusform>Перевірте %n адреси</numerusform>
            <numerusform>Перевірте %n адрес</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Запитання: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Ці літери лише схожі на правильні: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Цю адресу не вдалося прочитати</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Ця адреса вперше з’являється в цьому листуванні.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ваша організація</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} і ще %n</numerusform>
            <numerusform>{addresses} і ще %n</numerusform>
            <numerusform>{addresses} і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} просить указати причину, перш ніж надсилати пошту до домену, схожого на цей.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} не дозволяє надсилати пошту до доменів, схожих на цей.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>«Не зараз» лишає повідомлення у вікні, не надісланим.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>«Використати» копіює виправлену адресу. У чернетці виділіть стару і вставте (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>«Використати» кладе виправлену адресу в буфер обміну.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n без відповіді.</numerusform>
            <numerusform>%n без відповіді.</numerusform>
            <numerusform>%n без відповіді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n лишилася в затриманому повідомленні.</numerusform>
            <numerusform>%n лишилися в затриманому повідомленні.</numerusform>
            <numerusform>%n лишилося в затриманому повідомленні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n виправлено.</numerusform>
            <numerusform>%n виправлено.</numerusform>
            <numerusform>%n виправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n була в чернетці, збереженій, поки Sendward було призупинено або вимкнено.</numerusform>
            <numerusform>%n були в чернетках, збережених, поки Sendward було призупинено або вимкнено.</numerusform>
            <numerusform>%n було в чернетках, збережених, поки Sendward було призупинено або вимкнено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n була в повідомленні, пропущеному без перевірки.</numerusform>
            <numerusform>%n були в повідомленнях, пропущених без перевірки.</numerusform>
            <numerusform>%n було в повідомленнях, пропущених без перевірки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n була в повідомленні, пропущеному, поки Sendward було призупинено.</numerusform>
            <numerusform>%n були в повідомленнях, пропущених, поки Sendward було призупинено.</numerusform>
            <numerusform>%n було в повідомленнях, пропущених, поки Sendward було призупинено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n залишено як є.</numerusform>
            <numerusform>%n залишено як є.</numerusform>
            <numerusform>%n залишено як є.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n лише записано.</numerusform>
            <numerusform>%n лише записано.</numerusform>
            <numerusform>%n лише записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n відкладено; що сталося далі, невідомо.</numerusform>
            <numerusform>%n відкладено; що з ними сталося, невідомо.</numerusform>
            <numerusform>%n відкладено; що з ними сталося, невідомо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>На %n адресу все одно надіслано.</numerusform>
            <numerusform>На %n адреси все одно надіслано.</numerusform>
            <numerusform>На %n адрес усе одно надіслано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>На %n адресу надіслано повідомлення, або воно чекає на надсилання, хоча рішення ніхто не ухвалив.</numerusform>
            <numerusform>На %n адреси надіслано повідомлення, або воно чекає на надсилання, хоча рішення ніхто не ухвалив.</numerusform>
            <numerusform>На %n адрес надіслано повідомлення, або воно чекає на надсилання, хоча рішення ніхто не ухвалив.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Для %n адреси вибрано виправлення, але відтоді його не видно в жодному повідомленні.</numerusform>
            <numerusform>Для %n адрес вибрано виправлення, але відтоді його не видно в жодному повідомленні.</numerusform>
            <numerusform>Для %n адрес вибрано виправлення, але відтоді його не видно в жодному повідомленні.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Від учора нічого не питали.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Відкрити &amp;журнал</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward запитав про %n адресу.</numerusform>
            <numerusform>Sendward запитав про %n адреси.</numerusform>
            <numerusform>Sendward запитав про %n адрес.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Було більше, ніж удалося тут порахувати.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Що сталося з учорашнього дня</translation>
    </message>
</context>
</TS>
