<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>‏Apache-2.0؛ جداول يونيكود: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>يسأل قبل أن تغادر رسالة إلى نطاق يشبه فقط النطاق الذي قصدته. لا خادم له ولا يرسل شيئًا: ما يراه وما تجيب به يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>اللواحق الموجودة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>سياسة المؤسسة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>إظهار شاشة ال&amp;ترحيب مجددًا</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>هذا الإصدار وقوائمه</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>نسخة بلا تاريخ</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>قائمة بلا تاريخ</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>بتاريخ {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>بتاريخ {day}، أقدم من سنة: ثبّت إصدارًا أحدث من Sendward</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>تغيير الحساب</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>أدخل كلمة المرور؛ تُحفظ لكل خادم على حدة.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>أدخل عنوانك أولًا.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>عُثر على: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>يعمل. يخبر الخادم بكل مسودة تُحفظ في {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>يعمل. يُتحقق من {folder} كل دقيقة.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>هذا الحساب {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>يجري البحث عن الخادم…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>يفتح Sendward مجلد المسودات للقراءة فقط ويقرأ الترويسات لا غير. تذهب كلمة المرور إلى حلقة مفاتيح سطح مكتبك وإلى هذا الخادم فقط.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>تجري تجربة {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>تجري التجربة؛ إن فُتحت نافذة متصفح فسجّل الدخول فيها…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد العمل</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>&amp;مجلد المسودات</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>أول مرة، كل ما هو موجود</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>المسودات التي حُفظت حين لم يكن Sendward يعمل لا يُسأل عنها واحدة واحدة: يقول سطر واحد كم منها فيه عنوان مشكوك فيه، ويسردها السجل.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>المسودات عند ال&amp;بدء</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>يبحث عن خادم بريد بالأسماء المعتادة.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>بلا (هذا الحاسوب فقط)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>ما حُفظ منذ آخر تشغيل</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>ال&amp;حماية، المنفذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>‏STARTTLS، أي شهادة (هذا الحاسوب فقط)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>ال&amp;رمز المميز</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>الذي يسمّيه الخادم</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>لدى Google، في المتصفح</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>لدى Microsoft، في المتصفح</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>برمز مميز</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>you@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>أتريد حقًا إزالته؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>يكف عن مراقبة الحساب ويزيل كلمة مروره من حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>تثبيت من &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>&amp;تثبيت الإضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>لم يُعثر هنا على Thunderbird.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>إزالة الإضافة من Thunderbird</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>الإضافة مثبتة وتعمل.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>الإضافة مثبتة هنا للجميع.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>الإضافة مثبتة لكنها تحتاج إلى Thunderbird {version} أو أحدث.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>الإضافة مثبتة لكنها معطلة في Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>الإضافة مثبتة. سيحمّلها Thunderbird عند بدئه التالي.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>الإضافة غير مثبتة. معها تُوقف الرسالة قبل مغادرتها حتى تقرر؛ ودونها يُتحقق من المسودات المحفوظة فقط.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>الإضافة من إصدار آخر من Sendward. ثبّتها من جديد.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>‏Thunderbird بصيغة {build} معزول عن البرامج الأخرى: لا تعمل الإضافة هناك؛ ومع ذلك يُتحقق من المسودات المحفوظة والعناوين المنسوخة.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>سيسألك Thunderbird: بعد بدئه التالي افتح قائمته واختر «أُضيفت Sendward إلى Thunderbird» ثم «فعّل».</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;دائمًا لـ {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;حتى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>ا&amp;ستخدم {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>دائمًا للجميع في {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>لمن وإلى متى يُبقى العنوان كما هو</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>بدلًا من {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>هذه ال&amp;مرة فقط</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>إ&amp;بقاؤه كما هو</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>إبقاء {address} كما هو: اختيار المدة</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>استخدم {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>استخدم {address} بدلًا منه</translation>
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
        <translation>يُطلب سبب، ويُحفظ في السجل.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>إبقاء {address} كما هو</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>اكتب «{end}» للتأكيد:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>لماذا تُبقيه كما هو؟</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>الجميع في {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>حتى نهاية</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>تعذر قبول إجابتك. {problem} أجب مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>لا مسودة (%n) حُفظت حين لم يكن Sendward يسأل فيها عنوان مشكوك فيه.</numerusform>
            <numerusform>مسودة واحدة حُفظت حين لم يكن Sendward يسأل فيها عنوان مشكوك فيه.</numerusform>
            <numerusform>مسودتان حُفظتا حين لم يكن Sendward يسأل فيهما عنوان مشكوك فيه.</numerusform>
            <numerusform>%n مسودات حُفظت حين لم يكن Sendward يسأل فيها عنوان مشكوك فيه.</numerusform>
            <numerusform>%n مسودة حُفظت حين لم يكن Sendward يسأل فيها عنوان مشكوك فيه.</numerusform>
            <numerusform>%n مسودة حُفظت حين لم يكن Sendward يسأل فيها عنوان مشكوك فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>في أثناء غيابك</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>عناوين للتحقق منها</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>حُفظ ملف الإعدادات القديم باسم {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>لا عناوين تعذرت قراءتها أو التحقق منها.</numerusform>
            <numerusform>تعذرت قراءة عنوان واحد أو التحقق منه.</numerusform>
            <numerusform>تعذرت قراءة عنوانين أو التحقق منهما.</numerusform>
            <numerusform>تعذرت قراءة %n عناوين أو التحقق منها.</numerusform>
            <numerusform>تعذرت قراءة %n عنوانًا أو التحقق منها.</numerusform>
            <numerusform>تعذرت قراءة %n عنوان أو التحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>عنوان أو نطاق</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها (%n).</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>التحقق من عنوان</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>لم يُتحقق من أي عنوان (%n).</numerusform>
            <numerusform>جرى التحقق من عنوان واحد، وهو لا يشبه عنوانًا محميًا.</numerusform>
            <numerusform>جرى التحقق من عنوانين، ولا يشبه أي منهما عنوانًا محميًا.</numerusform>
            <numerusform>جرى التحقق من %n عناوين، ولا يشبه أي منها عنوانًا محميًا.</numerusform>
            <numerusform>جرى التحقق من %n عنوانًا، ولا يشبه أي منها عنوانًا محميًا.</numerusform>
            <numerusform>جرى التحقق من %n عنوان، ولا يشبه أي منها عنوانًا محميًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>ما تكتبه هنا يُتحقق منه ولا يُحفظ.</translation>
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
            <numerusform>لم يُنظر في أي عنوان (%n).</numerusform>
            <numerusform>نُظر في عنوان واحد.</numerusform>
            <numerusform>نُظر في عنوانين.</numerusform>
            <numerusform>نُظر في %n عناوين.</numerusform>
            <numerusform>نُظر في %n عنوانًا.</numerusform>
            <numerusform>نُظر في %n عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>تعذرت قراءة %n ملف، أولها {file}: {problem}</numerusform>
            <numerusform>تعذرت قراءة ملف واحد، {file}: {problem}</numerusform>
            <numerusform>تعذرت قراءة ملفين، أولهما {file}: {problem}</numerusform>
            <numerusform>تعذرت قراءة %n ملفات، أولها {file}: {problem}</numerusform>
            <numerusform>تعذرت قراءة %n ملفًا، أولها {file}: {problem}</numerusform>
            <numerusform>تعذرت قراءة %n ملف، أولها {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>لا عنوان منها (%n) يبدو خاطئًا.</numerusform>
            <numerusform>عنوان واحد منها يبدو خاطئًا.</numerusform>
            <numerusform>عنوانان منها يبدوان خاطئين.</numerusform>
            <numerusform>%n عناوين منها تبدو خاطئة.</numerusform>
            <numerusform>%n عنوانًا منها تبدو خاطئة.</numerusform>
            <numerusform>%n عنوان منها تبدو خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>ا&amp;فحص الآن</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>الفحص الدوري</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>إبقاء العنوان {address}</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>إبقاء هذا العنوان</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>يجري النظر في برامج بريدك…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>لم يُجر فحص منذ بدء Sendward.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>لا يبدو أي منها خاطئًا.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>قواعد إعادة التوجيه، ودفاتر العناوين، والنسخ، والردود إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>يظهر أول {count} منها؛ يسرد «sendward checkup» المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… وفي %n مكان آخر</numerusform>
            <numerusform>… وفي مكان آخر</numerusform>
            <numerusform>… وفي مكانين آخرين</numerusform>
            <numerusform>… وفي %n أماكن أخرى</numerusform>
            <numerusform>… وفي %n مكانًا آخر</numerusform>
            <numerusform>… وفي %n مكان آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>برامج البريد</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>لا عناوين (%n) تشبه عناوين محمية واخترت إبقاءها كما هي.</numerusform>
            <numerusform>عنوان واحد يشبه عنوانًا محميًا، وقد اخترت إبقاءه كما هو.</numerusform>
            <numerusform>عنوانان يشبهان عنوانين محميين، وقد اخترت إبقاءهما كما هما.</numerusform>
            <numerusform>%n عناوين تشبه عناوين محمية، وقد اخترت إبقاءها كما هي.</numerusform>
            <numerusform>%n عنوانًا تشبه عناوين محمية، وقد اخترت إبقاءها كما هي.</numerusform>
            <numerusform>%n عنوان تشبه عناوين محمية، وقد اخترت إبقاءها كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>لا عناوين (%n) تشبه عناوين محمية وتثق مؤسستك بنطاقاتها.</numerusform>
            <numerusform>عنوان واحد يشبه عنوانًا محميًا، ومؤسستك تثق بنطاقه.</numerusform>
            <numerusform>عنوانان يشبهان عنوانين محميين، ومؤسستك تثق بنطاقيهما.</numerusform>
            <numerusform>%n عناوين تشبه عناوين محمية، ومؤسستك تثق بنطاقاتها.</numerusform>
            <numerusform>%n عنوانًا تشبه عناوين محمية، ومؤسستك تثق بنطاقاتها.</numerusform>
            <numerusform>%n عنوان تشبه عناوين محمية، ومؤسستك تثق بنطاقاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>لا عنوان في الحافظة يشبه عنوانًا محميًا.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>لا يزال Sendward يبدأ؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>لا يمكن قراءة الحافظة هنا</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>لا عنوان في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>المقصود؟</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>انظر جيدًا إلى «{typed}».</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>«{meant}» ناقص من {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>«{typed}» بدلًا من «{meant}» في {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>«{typed}» غير موجود في {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>«{typed}» مكتوب بـ: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>إرسال الرسالة حال تصحي&amp;حها</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>استخدم كل ال&amp;تصحيحات</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>تحقق من العنوان</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>يغلق هذه النافذة؛ لا يتغير شيء ولا تتم الموافقة على شيء.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>هذه ال&amp;مرة فقط</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>إبقاء ال&amp;كل كما هو</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>برنامج آخر يحتفظ بالحافظة لنفسه. العنوان الصحيح هو {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>نُسخ العنوان المصحَّح</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>لم يُنسخ العنوان المصحَّح</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>نُسخ شيء آخر في هذه الأثناء ويبقى في الحافظة. العنوان الصحيح هو {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>تعذّر تغيير ما نُسخ. العنوان الصحيح هو {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>العنوان فيما نُسخ مكتوب بصيغة لا يستطيع Sendward تغييرها، ويبقى في الحافظة. العنوان الصحيح هو {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>نُسخ {right}. في مسودتك حدد {wrong} والصق (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>في مسودة في {place} %n عنوان في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة العناوين كلها. انقلها إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>في مسودة في {place} عنوان واحد في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة هذا العنوان. انقله إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>في مسودة في {place} عنوانان في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة العنوانين. انقلهما إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>في مسودة في {place} %n عناوين في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة العناوين كلها. انقلها إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>في مسودة في {place} %n عنوانًا في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة العناوين كلها. انقلها إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>في مسودة في {place} %n عنوان في «إلى» و«نسخة»: كل من يستلم الرسالة يستطيع قراءة العناوين كلها. انقلها إلى «نسخة مخفية» فلا يرى أحد عناوين الآخرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>سيرى كثيرون عناوين بعضهم بعضًا</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;حذف المدخلات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>حذف المدخلات</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>تزول نهائيًا. تبقى الاستثناءات والإيقاف المؤقت سارية، وكذلك الأسئلة بلا إجابة. ويُسجَّل الحذف نفسه.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>أقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>أقدم من ثلاثة أشهر</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>أقدم من ثلاث سنوات</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>الإ&amp;جابة…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>اختر سطرًا لترى كل ما يُحفظ عنه.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>نوع الخطأ</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>الخطابات…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>المقصود على الأرجح</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>المدخلة</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>يعرض خطابات إلى من استلم الرسالة وإلى مكتب حماية البيانات لديك.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>يعرض السؤال الذي ينتظر إجابة.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}، مربوطة بالسلسلة دون مفتاح</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}، مختومة بمفتاح حلقة المفاتيح</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>نطاقاتك الخاصة</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>قوائم مؤسستك</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>النطاقات المحمية</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>حددتها مؤسستك؛ وهي سارية في كل حال.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>جرّب نطاقًا</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>ما تكتبه هنا يُتحقق منه ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>إلى أين تكتب: عملاؤك، ومصرفك، ومؤسستك.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}، الوحدة</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>عند التشابه</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>لمن هو</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>ال&amp;نطاق</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>&amp;لمن هو</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>حماية النطاق تشمل نطاقاته الفرعية أيضًا. وإذا سبقته نقطة، مثل ‎.mil، شملت الحماية كل ما ينتهي به.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>تغيير مدخلة</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>عند ال&amp;تشابه</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>حماية نطاق</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>هذا النطاق في قائمتك بالفعل.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;عنوان أو نطاق</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>يشمل النطاق كل عنوان فيه، لا نطاقاته الفرعية.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>إضافة استثناء</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>عنوان أو نطاق</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>تغيير الاستثناء</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>عنوان أو نطاق</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>الجميع في {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (انتهى)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>إل&amp;غاء الاستثناء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>يعيد الاستثناءات التي أُلغيت آخرًا.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>لا يسأل Sendward عن هذه مع أنها تشبه نطاقات محمية. لا يرفع الاستثناء ما تحظره مؤسستك.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>لا توجد استثناءات بعد. يُضاف استثناء حين تجيب بـ «إبقاؤه كما هو» مع «دائمًا» أو مع تاريخ، أو تختار «إضافة».</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>تثق مؤسستك، نيابة عن الجميع، بـ: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} و%n غيرها</numerusform>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} ونطاق آخر</numerusform>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} ونطاقين آخرين</numerusform>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} و%n نطاقات أخرى</numerusform>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} و%n نطاقًا آخر</numerusform>
            <numerusform>تثق مؤسستك، نيابة عن الجميع، بـ: {domains} و%n نطاق آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>مسودات لا يزال فيها عنوان مشكوك فيه</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>البحث في العناوين والنطاقات والأماكن</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>منذ الأمس</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>مجلدات البريد</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>لم يُعثر على برنامج بريد.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – المساعدة</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>ذهبت رسالة إلى عنوان مشكوك فيه</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>رسالة فيها عنوان مشكوك فيه تنتظر الإرسال</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>هي في صندوق الصادر لديك، موجهة إلى {address}. لا يزال بإمكانك إيقافها.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>أُرسلت إلى {address}. يساعدك Sendward في الكتابة إلى من ينبغي أن يعلم.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>رسالة إلى %n عنوان مشكوك فيه تنتظر الإرسال</numerusform>
            <numerusform>رسالة إلى عنوان واحد مشكوك فيه تنتظر الإرسال</numerusform>
            <numerusform>رسالة إلى عنوانين مشكوك فيهما تنتظر الإرسال</numerusform>
            <numerusform>رسالة إلى %n عناوين مشكوك فيها تنتظر الإرسال</numerusform>
            <numerusform>رسالة إلى %n عنوانًا مشكوكًا فيه تنتظر الإرسال</numerusform>
            <numerusform>رسالة إلى %n عنوان مشكوك فيه تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>ذهبت رسالة إلى %n عنوان مشكوك فيه</numerusform>
            <numerusform>ذهبت رسالة إلى عنوان واحد مشكوك فيه</numerusform>
            <numerusform>ذهبت رسالة إلى عنوانين مشكوك فيهما</numerusform>
            <numerusform>ذهبت رسالة إلى %n عناوين مشكوك فيها</numerusform>
            <numerusform>ذهبت رسالة إلى %n عنوانًا مشكوكًا فيه</numerusform>
            <numerusform>ذهبت رسالة إلى %n عنوان مشكوك فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>نسخ هذا الخطاب</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>نسخ هذا البلاغ</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>إن كان العنوان صحيحًا فلا حاجة إلى فعل شيء. وإن لم يكن فاكتب إلى من استلم الرسالة وأخبر مكتب حماية البيانات لديك. هذه الخطابات بداية فقط؛ غيّرها كما تشاء.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>لم تغادر بعد. افتح صندوق الصادر لديك، وصحّح العنوان أو احذف الرسالة هناك.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>تحقق مما أُرسل</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>إلى من استلمها</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>إلى مكتب حماية البيانات لديك</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – هل قصدت {meant}؟ {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>«{subject}»، {date}، عبر {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n آخر</numerusform>
            <numerusform>… و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>أُجيب عنه مجددًا لاحقًا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>تغيّر أو اختفى حين لم يكن Sendward يعمل</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>جرى التحقق بطلب منك</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>نص منسوخ</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>صُحح</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>صُحح إلى {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>اختير التصحيح</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>اختير التصحيح: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>نُسخ التصحيح</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>نُسخ التصحيح: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>مسودة في {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>تنقص مدخلات سابقة</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>في صندوق الصادر في {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>حادثة: تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>حادثة: أُرسلت</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُبقي كما هو</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>أُبقي كما هو هذه المرة</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>أُبقي كما هو: هذا العنوان دائمًا</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>أُبقي كما هو: هذا العنوان حتى {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>أُبقي كما هو: هذا النطاق دائمًا</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>أُبقي كما هو: هذا النطاق حتى {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>سُمح به دون تحقق</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>سُمح به أثناء الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>رسالة في {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>رسائل على وشك المغادرة</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>رسائل في صندوق الصادر</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>لم يُنقل أي عنوان إلى «نسخة مخفية»</numerusform>
            <numerusform>نُقل عنوان واحد إلى «نسخة مخفية»</numerusform>
            <numerusform>نُقل عنوانان إلى «نسخة مخفية»</numerusform>
            <numerusform>نُقلت %n عناوين إلى «نسخة مخفية»</numerusform>
            <numerusform>نُقل %n عنوانًا إلى «نسخة مخفية»</numerusform>
            <numerusform>نُقل %n عنوان إلى «نسخة مخفية»</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>لم يعد موثوقًا</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل عنه</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنه بعد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>لم يعد يُرى في المسودات</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>لم يعد يُرى في الرسالة</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>حُذفت مدخلات أقدم</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>دُوّن فقط</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>حالات الإيقاف المؤقت، والاستثناءات، والمسودات المختفية، وعمليات الحذف</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>تنبيه: لا عناوين ظاهرة</numerusform>
            <numerusform>تنبيه: عنوان واحد ظاهر</numerusform>
            <numerusform>تنبيه: عنوانان ظاهران</numerusform>
            <numerusform>تنبيه: %n عناوين ظاهرة</numerusform>
            <numerusform>تنبيه: %n عنوانًا ظاهرًا</numerusform>
            <numerusform>تنبيه: %n عنوان ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>مختوم بمفتاح حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>أُرسل رغم ذلك</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>رسائل مرسلة</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>أُرسل إليه، وأُضيف بعد التحقق</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>أُرسلت بلا عناوين ظاهرة</numerusform>
            <numerusform>أُرسلت وعنوان واحد ظاهر</numerusform>
            <numerusform>أُرسلت وعنوانان ظاهران</numerusform>
            <numerusform>أُرسلت و%n عناوين ظاهرة</numerusform>
            <numerusform>أُرسلت و%n عنوانًا ظاهرًا</numerusform>
            <numerusform>أُرسلت و%n عنوان ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>أُرسل عبر {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>موثوق من الآن</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ينتظر إجابة</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>تستأنف</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}، لا بهذه: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>لم يبق ما يُسأل عنه: لم يعد هذا العنوان في المسودة حين شوهدت آخر مرة، أو لم تعد المسودة موجودة، أو أُجيب عن السؤال في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>لم يبق ما يُسأل عنه: لم يعد هذا العنوان مشكوكًا فيه.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>لهذا السؤال إجابة الآن.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>المقصود على الأرجح</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>شوهد في</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>كُتبت %n مدخلة في {file}.</numerusform>
            <numerusform>كُتبت مدخلة واحدة في {file}.</numerusform>
            <numerusform>كُتبت مدخلتان في {file}.</numerusform>
            <numerusform>كُتبت %n مدخلات في {file}.</numerusform>
            <numerusform>كُتبت %n مدخلة في {file}.</numerusform>
            <numerusform>كُتبت %n مدخلة في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>تعذرت قراءة %n مدخلة وهي غير موجودة هناك.</numerusform>
            <numerusform>تعذرت قراءة مدخلة واحدة وهي غير موجودة هناك.</numerusform>
            <numerusform>تعذرت قراءة مدخلتين وهما غير موجودتين هناك.</numerusform>
            <numerusform>تعذرت قراءة %n مدخلات وهي غير موجودة هناك.</numerusform>
            <numerusform>تعذرت قراءة %n مدخلة وهي غير موجودة هناك.</numerusform>
            <numerusform>تعذرت قراءة %n مدخلة وهي غير موجودة هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي مدخلة (%n).</numerusform>
            <numerusform>حُذفت مدخلة واحدة.</numerusform>
            <numerusform>حُذفت مدخلتان.</numerusform>
            <numerusform>حُذفت %n مدخلات.</numerusform>
            <numerusform>حُذفت %n مدخلة.</numerusform>
            <numerusform>حُذفت %n مدخلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>تجري قراءة السجل كله…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>أول مدخلة غير سليمة رقمها {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>%n مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;تحقق من سلامة السجل</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>يتحقق هل غُيّر السجل بعد كتابته.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>المد&amp;خلات</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>المدخلات أو نظرة عامة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>ل&amp;برنامج (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>ل&amp;جدول بيانات (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>لا مدخلة تطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>لم يُسأل عن شيء بعد. ما يسأل عنه Sendward وما تجيب به سيظهر هنا.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – السجل</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>ما سُئل عنه وأُجيب، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>تنقص نقطة</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>شرطة زائدة أو ناقصة</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>حرف مكرر</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>ينقص حرف</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>حرف زائد</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>اسم داخل آخر</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>خطأ كتابة قبل @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>كلمة مضافة</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>لاحقة أخرى</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>حرف آخر</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>لاحقة غير موجودة</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>حروف متشابهة</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>جديد بين هؤلاء</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>ينقص شخص</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>ينقص البلد</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>النقطة في موضع آخر</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>الاسم الأول نفسه</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>الاسم نفسه في مكان آخر</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>تبادل حرفان مكانيهما</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>حسب نوع الخطأ</translation>
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
            <numerusform>لا يُعرف أي شخص (%n): لا يمكن سرد أحد هنا.</numerusform>
            <numerusform>يُعرف شخص واحد برموز لا يمكن قراءتها: لا يمكن سرد أحد هنا.</numerusform>
            <numerusform>يُعرف شخصان برموز لا يمكن قراءتها: لا يمكن سرد أحد هنا.</numerusform>
            <numerusform>يُعرف %n أشخاص برموز لا يمكن قراءتها: لا يمكن سرد أحد هنا.</numerusform>
            <numerusform>يُعرف %n شخصًا برموز لا يمكن قراءتها: لا يمكن سرد أحد هنا.</numerusform>
            <numerusform>يُعرف %n شخص برموز لا يمكن قراءتها: لا يمكن سرد أحد هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>كلاهما &amp;موجود</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;نسيان هذا النطاق</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>عنوان الشخص المراد نسيانه</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>هل كلاهما موجود؟</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>نطاقات تكتب إليها</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>نسيان &amp;كل شيء</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>نسيان هذا ال&amp;شخص</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>يشبه</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>كان &amp;خطأ كتابة: نسيانه</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>التعلّم معطل. ما جرى تعلّمه من قبل يُحفظ حتى تطلب نسيانه.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>لم يجر تعلّم شيء بعد. إن لم يُعثر على بريدك المرسل فأضف مجلده أعلاه.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>أتريد حقًا نسيان &amp;كل شيء؟</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>أتريد النسيان حقًا؟</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>لا حلقة مفاتيح هنا، لذا تُعرف النطاقات دون الأشخاص: لن يُلاحظ خطأ كتابة قبل @.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>هي محمية لأنك كتبت إليها أو أجبت عن بريد منها: هذا عدد المرات.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>ما يُنسى لا يجري تعلّمه من جديد إلا من رسائل ترسلها لاحقًا.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>كتبت إلى</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>كتبت إلى هذه، وهي تشبه شيئًا آخر. يواصل Sendward السؤال إلى أن تقول إن كليهما موجود.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>عربي</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>أرمني</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>شيروكي</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>قبطي</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سيريلي</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>جورجي</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>يوناني</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبري</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>لاتيني، لكنه حرف آخر</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>لاتيني، مع علامة</translation>
    </message>
    <message>
        <source>Lisu</source>
        <translation>ليسو</translation>
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
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MessageNews</name>
    <message>
        <source>A message to {addresses} was let go unchecked.</source>
        <translation>سُمح برسالة إلى {addresses} دون تحقق.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>لم تُرسل رسالة</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>تحقق مما أُرسل</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>انظر في هذه الرسالة مرة أخرى من فضلك</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>أُضيف مستلمون إلى رسالة في {place} بعد التحقق، ربما بواسطة إضافة أخرى: ذهبت أيضًا إلى {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>لم يُجب Sendward ‏{place} في الوقت المناسب؛ لم يُرسل شيء. أرسل الرسالة مرة أخرى كي تُسأل.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>لم تُسجَّل إجابتك</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>أغلق {place} الإضافة أو عطلها قبل إجابتك؛ لم يُرسل شيء. إن كانت نافذة الرسالة مقفلة فأغلقها واختر «احفظ»: تكون حينئذ بين مسوداتك.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} يعيد Sendward المحاولة من تلقاء نفسه حتى تُسجَّل.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} لم تُرسَل الرسالة. أرسلها مرة أخرى بعد إصلاح ذلك.</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
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
            <numerusform>ولا غيرها (%n).</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n آخر.</numerusform>
            <numerusform>و%n آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
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
        <translation>أُرسلت رسالة إلى عنوان خاطئ.

أُرسلت: {date}، عبر {client}
لوحظ ذلك: {now}
الموضوع: {subject}
ذهبت إلى: {addresses}
المقصود على الأرجح: {meant}

ما كان فيها، وعمّن:

ما جرى منذ ذلك الحين (طُلب من المستلم حذفها؛ الرد):

أرجو إخباري هل يجب الإبلاغ عن هذا. بموجب اللائحة العامة لحماية البيانات (GDPR، المادة 33) يجب الإبلاغ خلال 72 ساعة من ملاحظة الأمر.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>السيدة الفاضلة أو السيد الفاضل،

في {date} أرسلتُ إلى عنوانكم خطأً رسالة موضوعها «{subject}». كانت موجهة إلى شخص آخر.

أرجو عدم قراءتها أو استخدامها أو تمريرها. وأرجو حذفها مع مرفقاتها، وإخباري بإيجاز بأنكم فعلتم ذلك.

أعتذر عن الإزعاج، وأشكركم على المساعدة.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 عناوين</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 مؤسسات</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>مؤسستان</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 عنوانًا</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 مؤسسات</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 عناوين</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 مؤسسات</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 عنوانًا</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>يمكن إرسال رسالة دون تحقق</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>يأخذ السؤال لوحة المفاتيح حالما يظهر؛ وإن عُطّل هذا أمكنك مواصلة الكتابة في نافذتك.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>يُتحقق من العناوين في النص المنسوخ؛ أما النص نفسه فلا يُحفظ أبدًا. والنص المحدد فقط، للصقه بزر الفأرة الأوسط، لا يُنظر فيه.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>أول مرة، كل ما هو موجود</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>طلب سبب</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>إحضار الأسئلة إلى المقدمة فورًا</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>يمكن إبقاؤه كما هو مرة واحدة، بذكر سبب</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>إجراء الفحص الدوري كل أسبوع</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>معرّف العميل لـ Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>معرّف العميل لـ Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>سر العميل لـ Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>مجلدات مسودات عُثر عليها ولا تُراقب.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>يُتحقق من المسودات على خوادم IMAP هذه حين يحفظها برنامج بريد هناك.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>المسودات التي حُفظت حين لم يكن Sendward يعمل لا يُسأل عنها واحدة واحدة: يقول سطر واحد كم منها فيه عنوان مشكوك فيه، ويسردها السجل.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>يُضاف كل قرار إلى هذا الملف سطرًا واحدًا من JSON؛ اتركه فارغًا إن لم ترد ملفًا.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>المسودات عند البدء</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>ملفات تسمّي نطاقات أخرى لحمايتها، واحد في كل سطر أو بصيغة TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>العثور على برامج البريد تلقائيًا</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>مجلدات المسودات</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>لكل سؤال</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>لكل سؤال يفتح نافذة</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>مجلدات عُثر عليها ولا تُراقب</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>من بريدك المرسل، ويُحفظ على هذا الحاسوب فقط: عندئذ يُلاحظ خطأ الكتابة في عنوان تستخدمه.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>من كم مؤسسة يجب أن تكون</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>حين يتعذر الوصول إلى Sendward يمكن مع ذلك إرسال رسالة دون تحقق، بعد نقرة ثانية.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>الاحتفاظ بالسجل لمدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>تعلّم من تكتب إليهم</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>يتيح للحسابات تسجيل الدخول لدى Google في المتصفح؛ وتسجّل مؤسستك Sendward لذلك.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>يتيح للحسابات تسجيل الدخول لدى Microsoft في المتصفح؛ وتسجّل مؤسستك Sendward لذلك.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>قوائم معطلة</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>قوائم مفعّلة</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>النظر فيما أُرسل</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>حسابات البريد</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>مجلدات أخرى للبريد المرسل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>تُحذف المدخلات الأقدم فورًا ونهائيًا؛ وتبقى الاستثناءات سارية.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>لما هو محظور فقط</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>التدوين فقط دون سؤال</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>ما حُفظ منذ آخر تشغيل</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>وإلا فلا ينتهي إلا بانتهاء الجلسة.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>من هم من مؤسسات قليلة يعرف بعضهم بعضًا عادة؛ ويُعد كل عنوان خاص مؤسسة واحدة.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>التنبيه إلى كثيرين يرى بعضهم عناوين بعض</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>يُنظر في قواعد إعادة التوجيه والحسابات ودفاتر العناوين؛ ولا تُنبَّه إلا إذا بدا شيء خاطئًا.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>يمكن إيقاف Sendward مؤقتًا</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>يمكن إنهاء Sendward</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>يبدأ Sendward في علبة النظام دون نافذة.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>يبقى محظورًا</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>يُعثر على مجلدات مسودات برامج البريد على هذا الحاسوب وتُراقب.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>لغة نوافذ Sendward؛ أوامر الطرفية بالإنجليزية.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>أسماء قوائم الجهات التي جاءت مع Sendward وتُستخدم.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>أسماء القوائم التي جاءت مع Sendward ولا تُستخدم.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>يُتحقق من مستلمي المسودات حين يحفظها برنامج البريد.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>مجلدات برامج بريدك وحساباتك يُعثر عليها تلقائيًا؛ ولا يُقرأ من كل رسالة إلا ترويساتها.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>إلى journald على لينكس وسجل الأحداث على ويندوز، حيث يمكن لجامع أن يأخذها.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>مراقبة المسودات المحفوظة</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>مراقبة ما يُنسخ</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>ما تعطيه Google مع معرّف عميل برنامج سطح مكتب؛ لا تعدّه Google سرًا.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>ما هو محظور</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>ما كان سيُسأل عنه يُكتب في السجل؛ ولا يُعرض شيء ولا يُوقف. أما ما تحظره مؤسستك فيُعرض ويُوقف، ما لم تختر سياستها ذلك.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>حين يُبقى عنوان كما هو يُطلب السبب ويُحفظ في السجل.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>حيث تحفظ برامج البريد المسودات: Maildir أو MH أو مجلد ملف mbox أو ملفات ‎.eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>هل يمكن إبقاء عنوان تحظره قائمة لك رغم ذلك. ما تحظره مؤسستك يتبع سياستها وحدها.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>أثناء الإيقاف المؤقت لا يسأل إلا عما هو محظور، ويدوّن ما يغادر.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>إن بلغت العناوين في «إلى» و«نسخة» هذا العدد أو أكثر تُنبَّه إلى أن كل واحد يراها كلها.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>كتابة القرارات في ملف</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>كتابة القرارات في سجل النظام</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>تُنبَّه إذا غادرت رسالة، أو كانت تنتظر في صندوق الصادر، وفيها عنوان مشكوك فيه لم يُحسم أمره.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>اسأل {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>مجلدات عُثر عليها</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>القوائم المستخدمة</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>اقترحته {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>حددته {organisation}؛ لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>تعذرت قراءة سياسة {organisation}؛ لا يمكن تغيير هذا حتى تُقرأ.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>تأتي هذه مع Sendward. وُضعت العلامة في البداية على ما يخص بلدك ولغتك.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>ضع علامة على التي تكتب إليها؛ فهذه القوائم طويلة.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>أزل العلامة عما لا يُراد مراقبته.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>مؤسستك</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>لم يُصحَّح أي عنوان شبيه ولم تُوقف رسالته (%n) في آخر اثني عشر شهرًا.</numerusform>
            <numerusform>صُحح عنوان شبيه واحد أو أُوقفت رسالته في آخر اثني عشر شهرًا.</numerusform>
            <numerusform>صُحح عنوانان شبيهان أو أُوقفت رسالتاهما في آخر اثني عشر شهرًا.</numerusform>
            <numerusform>صُححت %n عناوين شبيهة أو أُوقفت رسائلها في آخر اثني عشر شهرًا.</numerusform>
            <numerusform>صُحح %n عنوانًا شبيهًا أو أُوقفت رسائلها في آخر اثني عشر شهرًا.</numerusform>
            <numerusform>صُحح %n عنوان شبيه أو أُوقفت رسائلها في آخر اثني عشر شهرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>اختير التصحيح ولم يُر بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>لم يُختر التصحيح لغيرها (%n).</numerusform>
            <numerusform>اختير التصحيح لعنوان آخر ولم يُر بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لعنوانين آخرين ولم يُر بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عناوين أخرى ولم يُر بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عنوانًا آخر ولم يُر بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عنوان آخر ولم يُر بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>أُبقيت كما هي</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>أخطاء جرى تفاديها: صُححت أو أُوقفت</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>أخطاء جرى تفاديها حسب النوع</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>لم يُسأل عن شيء في آخر اثني عشر شهرًا.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>أُرسل رغم ذلك أو «ليس الآن» أو محظور أو بلا إجابة</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>ما سُئل عنه، حسب الشهر</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>أُضيف %n نطاق</numerusform>
            <numerusform>أُضيف نطاق واحد</numerusform>
            <numerusform>أُضيف نطاقان</numerusform>
            <numerusform>أُضيفت %n نطاقات</numerusform>
            <numerusform>أُضيف %n نطاقًا</numerusform>
            <numerusform>أُضيف %n نطاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>لم يُزل أي نطاق (%n).</numerusform>
            <numerusform>أُزيل نطاق واحد.</numerusform>
            <numerusform>أُزيل نطاقان.</numerusform>
            <numerusform>أُزيلت %n نطاقات.</numerusform>
            <numerusform>أُزيل %n نطاقًا.</numerusform>
            <numerusform>أُزيل %n نطاق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>لم يجرِ تخطي أي سطر بلا نطاق (%n)، الأول هو السطر {number}: {text}</numerusform>
            <numerusform>جرى تخطي سطر واحد بلا نطاق، هو السطر {number}: {text}</numerusform>
            <numerusform>جرى تخطي سطرين بلا نطاق، أولهما السطر {number}: {text}</numerusform>
            <numerusform>جرى تخطي %n أسطر بلا نطاق، أولها السطر {number}: {text}</numerusform>
            <numerusform>جرى تخطي %n سطرًا بلا نطاق، أولها السطر {number}: {text}</numerusform>
            <numerusform>جرى تخطي %n سطر بلا نطاق، أولها السطر {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>ا&amp;ستيراد من ملف…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>قائمة أو جدول فيه عمود نطاقات أو عناوين ويب أو عناوين بريد.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>استيراد نطاقات</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>قوائم (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>من %n عمود أُخذ عمود النطاقات: {name}.</numerusform>
            <numerusform>من عمود واحد أُخذ عمود النطاقات: {name}.</numerusform>
            <numerusform>من عمودين أُخذ عمود النطاقات: {name}.</numerusform>
            <numerusform>من %n أعمدة أُخذ عمود النطاقات: {name}.</numerusform>
            <numerusform>من %n عمودًا أُخذ عمود النطاقات: {name}.</numerusform>
            <numerusform>من %n عمود أُخذ عمود النطاقات: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>يعيد النطاقات التي أُزيلت آخرًا.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>تعذرت قراءة القائمة القديمة؛ حُفظت باسم {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ليس له اسم</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}؛ الموجود من قبل: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>شركات الطيران</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>حكومات الدول العربية</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>حكومة أستراليا</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>مصارف آسيا وأفريقيا وأمريكا اللاتينية</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>مصارف أستراليا ونيوزيلندا</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>مصارف كندا</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>مصارف أوروبا</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>مصارف المملكة المتحدة</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>مصارف الولايات المتحدة</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>حكومة كندا</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>نطاقاتك الخاصة</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>حكومة هولندا</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>حكومة فرنسا</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>حكومة ألمانيا</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>المستشفيات</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>شركات التأمين</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>حكومة أيرلندا</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>حكومة إيطاليا</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>حكومة اليابان</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>مزودو البريد</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>الناتو والاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>حكومة نيوزيلندا</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>حكومات بلدان الشمال الأوروبي</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>حكومة بولندا</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>حكومة إسبانيا</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>حكومتا سويسرا والنمسا</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>حكومة المملكة المتحدة</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>الحكومة الأمريكية</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>القوات المسلحة الأمريكية</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>حكومة أوكرانيا</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>الجامعات</translation>
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
        <translation>السا&amp;بق</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} إلى {last} من {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>قوائم (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>يزيل السطر المختار من القائمة؛ لا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>لمدة &amp;15 دقيقة</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>لمدة &amp;ساعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>حتى ال&amp;غد</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>حتى أست&amp;أنف</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>نطاقات كتبت إليها؛ المتشابهة؛ النسيان</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>من تكتب إليهم</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>المست&amp;شفيات والصحة</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>الدوائر ال&amp;حكومية أو القوات المسلحة</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>ال&amp;سفر</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>المصارف وال&amp;تأمين</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>اختيار ال&amp;قوائم…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>ت&amp;علّم من أكتب إليهم، من بريدي المرسل</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>بريدي يذهب إلى هذه البل&amp;دان</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>مجال عملي</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>لا بلد آخر</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>من تكتب إليهم</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>نطاقات تكتب منها أنت. هل تريد حمايتها؟</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>حماية {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>المحمي الآن</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>المدارس وال&amp;جامعات</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>تُقرأ العناوين في بريدك المرسل وتُعدّ على هذا الحاسوب، وعندئذ يُلاحظ خطأ الكتابة في أحدها؛ ويُحفظ الأشخاص على هيئة رموز لا يستطيع أحد قراءتها، ويمكنك طلب نسيان ذلك كله.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>لا تزال القوائم تُقرأ…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>بهذا تُختار العناوين التي يعرفها Sendward جيدًا، فيسأل إذا أخطأت في كتابة أحدها.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>إلى من تكتب؟</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>النطاقات واللواحق ({count}): {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>لا يمكن أن يحتوي النطاق على {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>لا يمكن أن يكون النطاق بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>للنطاق {max_length} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>نطاق كتبت إليه يشبه نطاقًا آخر. هل كلاهما موجود؟ انظر «من تكتب إليهم» في الإعدادات.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>لا يمكن أن يحتوي اسم المجلد على فاصل أسطر.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>انقطع سطر في {file}؛ وما كان فيه موجود في السجل وحده.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>لم تُرسل رسالة في {place}: لم يُجب أحد عن السؤال.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>رسالة إلى {address} تنتظر في صندوق الصادر لديك.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>أُرسلت رسالة إلى {address}؛ افتح السجل لترى المزيد.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>يجب أن يسبق @ اسم لا رقم بين قوسين.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>كتبه إصدار أحدث من Sendward (الصيغة {version}؛ هذا يعرف {known}). حدّث Sendward.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>كتب إصدار أحدث من Sendward السجل {path} (الصيغة {version}؛ هذا يعرف {known}). حدّث Sendward، أو انقل الملف لبدء سجل جديد.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>كتب إصدار أحدث من Sendward الملف {path} (الصيغة {version}؛ هذا يعرف {known})، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>كتب إصدار أحدث من Sendward الملف {path} (الصيغة {version}؛ هذا يعرف {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>للجزء بين نقطتين {max_label} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>لا يستطيع سطح المكتب تشغيل مسار فيه فاصل أسطر.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>أقصى عدد لكلمات البحث {most}؛ وعددها هنا {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>أضف حساب IMAP الخاص به في إعدادات Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>أضف حساب IMAP: مسوداته محفوظة على الخادم فقط.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>اسمح لمستخدمك بقراءته.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>ساموا الأمريكية</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>بين العناوين التي يقترحها {client} أثناء الكتابة</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>تذكر الإجابة عن {recipient} نطاق سريان إذا كانت تمنح الثقة، وعندها فقط.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>أندورا</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>أنغويلا</translation>
    </message>
    <message>
        <source>Answers to your mail from “{name}” go there, says {client}</source>
        <translation>حسب إعدادات {client} تذهب الردود على بريدك من «{name}» إلى هناك</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>أنتاركتيكا</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>أنتيغوا وبربودا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>أروبا</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>ما دام في {path} خطأ، تبقى السياسة المقروءة قبله سارية على {names}.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>جزيرة أسينشيون</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>اطلب ممن يدير خادم البريد أن يعلّم مجلدًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>اطلب من الدعم التقني لديك إصلاح ملف السياسة.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>اطلب من مؤسستك معرّف العميل، أو استخدم كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>اطلب من مؤسستك معرّف العميل؛ لا تُقبل كلمة مرور هناك.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>قبل السطر {row} أُعيد السجل إلى حالة سابقة أو وُضع غيره مكانه: كان مكتوبًا حتى السطر {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>تحت الاسم المختصر «{name}» في {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>بليز</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>برمودا</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>الإقليم البريطاني في المحيط الهندي</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>الرأس الأخضر</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>تحقق من اسم الخادم ومنفذه في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>تحقق من اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>فشل التحقق ({problem})؛ في سجل البرنامج المزيد.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>اختر STARTTLS أو منفذ TLS (993 عادة) في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>اختر TLS في الإعدادات، تحت الحسابات. إن كان STARTTLS يعمل سابقًا فربما يعبث أحد بالشبكة.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>اختر TLS أو STARTTLS في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>اختر طريقة أخرى لتسجيل الدخول في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>اختره في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>اختر مجلد المسودات في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>اختر مجلد المسودات نفسه: مجلد Maildir أو MH أو ‎.eml، أو ملف mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>اختر مجلد مسوداتك في إعدادات Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>اختر مجلدات مسوداتك في الإعدادات.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>اختر كلمة المرور في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>جزيرة كريسماس</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>الحافظة (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>جزر كوكوس (كيلينغ)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>الكونغو - برازافيل</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>الكونغو - كينشاسا</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>صححه في إعدادات الحساب في {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>صححه في دفتر عناوين {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>صححه في الملف {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>صححه في الملف {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>صححه في الملف، أو اختره من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>صحّح القاعدة «{name}» في مرشحات {client} أو احذفها.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>صحّح الاسم أو احذفه من الملف؛ وحتى ذلك الحين يُتجاهل.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>كوراساو</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>لا تتحايل على هذا. تحقق من اسم الخادم؛ فإن كان صحيحًا فاسأل من يدير خادم البريد.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>دومينيكا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>تُحفظ المسودات على خادم البريد فقط.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>المسودات في {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>مسودات {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>مسودات {address} في {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>أدخل كلمة المرور من جديد في الإعدادات، تحت الحسابات؛ لا تُعاد المحاولة حتى ذلك. يطلب بعض المزودين كلمة مرور تطبيق بدل المعتادة.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>أدخل كلمة المرور في الإعدادات، تحت الحسابات.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>غينيا الاستوائية</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>إسواتيني</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>كل الأسطر متطابقة، لكن السطر {row} كتبه إصدار أحدث من Sendward: تعذر التحقق مما يقوله ومن الجداول المحفوظة بجانب الأسطر. حدّث Sendward.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>كل الأسطر متطابقة، لكن السطر {row}، المكتوب دون مفتاح، يقول ما لا يعرفه هذا الإصدار من Sendward: كتبه إصدار أحدث أو شخص آخر. حدّث Sendward.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>كل الأسطر سليمة، لكن الجدول ({what}) لا يتفق معها.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>فيجي</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>أصلحه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>أصلح الملف، أو غيّر أي إعداد: يُحفظ الملف القديم حينئذ بجانب الجديد.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>غويانا الفرنسية</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>بولينيزيا الفرنسية</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>الأقاليم الجنوبية الفرنسية</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>لا يتيحه GNOME لأحد؛ ومع ذلك تُراقب المسودات.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>جبل طارق</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>غرينلاند</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>غرينادا</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>غوادلوب</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>غوام</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>غيرنزي</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>غينيا بيساو</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>غيانا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>جزيرة هيرد وجزر ماكدونالد</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>How far the journal was written cannot be kept in {path} ({problem}): an older copy of the journal, or none, would not be noticed. Check that file&apos;s permissions.</source>
        <translation>لا يمكن أن يُحفظ في {path} الموضع الذي بلغته كتابة السجل ({problem}): لن يُلاحظ إن حلّت محل السجل نسخة أقدم أو اختفى. تحقق من أذونات ذلك الملف.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>إن فُقد نهائيًا فأزل {file}: ينشئ Sendward حينئذ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>عدد العناوين في «إلى» و«نسخة»: {addresses}، وعدد المؤسسات: {organisations}. كل من يستلم الرسالة يستطيع قراءة هذه العناوين كلها. في «نسخة مخفية» لا يرى أحد عناوين الآخرين.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>في دفتر عناوين {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>في ملف شخصي آخر من Thunderbird لا تعمل الإضافة. فعّلها هناك أيضًا.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>في {client} ضع علامة على «اختر هذا المجلد للاستخدام دون اتصال» في خصائص مجلد المسودات؛ أو أضف حساب IMAP في إعدادات Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>في {path}: {key} {problem}. تسري القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>في {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>في {path}: يجب أن يكون {table} جدولًا. تسري القيم الافتراضية.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>ثبّت GNOME Keyring أو KWallet أو Secret Service من KeePassXC وافتح قفله، ثم أعد تشغيل Sendward.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>ثبّت GNOME Keyring أو KWallet أو Secret Service من KeePassXC وافتح قفله.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>ثبّته: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>ثبّت الإضافة، فتُوقف الرسالة حتى تقرر.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>ثبّت الحزمة wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>ثبّت wl-clipboard 2.0 أو أحدث.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>يمكن مراقبته: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>يمكن مراقبته: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>لا يمكن قراءته: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>لا يمكن قراءته: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>ليست فيه ترويسات بريد.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>ليس فيه عناوين بصورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>الرسالة موجهة إلى أكثر من {most} مستلم؛ لم يُنظر في البقية.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>يجري الاتصال.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>يجري البحث عنه.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>يجري فتحه.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>يُتحقق منه حالما تتوقف عن الكتابة.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>إنه تالف، وقُرئ جزء منه فقط ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>إنه تالف، أو لم يُكتب حتى نهايته.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنها فارغة.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>لم تعد موجودة؛ ترفعها سياسة تذكر {name} في «withdrawn_lists».</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>أطول من {line_limit} حرف.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>ليس بريدًا ولا دفتر عناوين ولا نصًا.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>ليس دفتر عناوين يمكن قراءته ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>ليس موجودًا بعد.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>هو من برنامج آخر أو إصدار آخر.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>يُعاد تشغيله بعد ثوانٍ قليلة.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>إنه أكبر من أن يُنظر فيه.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>يُراقب حالما يوجد.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>يسمّي جهازًا برقمه، فلا نطاق للمقارنة.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>فيه أكثر من {most} استثناء.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>إعداداته تجعل أمرًا يحدد مكان حفظ المسودات، ولا يُشغَّل هذا الأمر هنا.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>مسوداته غير مراقبة: هذا معطّل في الإعدادات.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>جيرسي</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>كيريباتي</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>دع النظام يراقب مجلدات أكثر: ارفع fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>ابحث عنه في دفتر عناوين {client} واحذفه هناك.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>لا تستطيع برامج البريد والأوامر الوصول إلى Sendward: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>مالي</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>جزر المارتينيك</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>موريشيوس</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>مايوت</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>الرسالة {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ميكرونيزيا</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>موناكو</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>مونتسرات</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>نقل الكل إلى «نسخة مخفية»</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ناورو</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>نيوي</translation>
    </message>
    <message>
        <source>No folder of sent mail was found.</source>
        <translation>لم يُعثر على مجلد للبريد المرسل.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>لا بريد هناك يمكن قراءته حتى الآن.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>لا بريد هناك يمكن قراءته.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>لم يُعثر على خادم بريد بالأسماء المعتادة.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>لا يمكن تمييز أي رسالة فيه.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>لا خادم باسم {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>جزيرة نورفولك</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>لا يمكن السؤال عن شيء: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>لا شيء في السجل مختوم مع أن حلقة المفاتيح فيها مفتاح: إما أنه كُتب دون المفتاح أو أن أختامه أُزيلت. الخلل العارض كان سيظهر، أما العبث فقد لا يظهر.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>لم يُسأل عن شيء بشأن {recipients}.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>الاستثناء الدائم وحده يمكن أن ينتهي في تاريخ؛ ولم يُمنح {recipient} استثناءً كهذا.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>وحده mu يعرف في أي مجلد يوجد بريد mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>افتح هذه المسودة في برنامج بريدك واحفظها من جديد، أو احذفها.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>افتح مثل هذه الرسالة في برنامج بريدك، أو احذفها.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>افتح ذلك المجلد مرة في برنامج بريدك؛ أما المجلدات الأخرى فتُقرأ على أي حال.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>افتحها في برنامج بريدك.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>بالاو</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>فلسطين</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>الوصول مرفوض.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>جزر بيتكيرن</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>فشلت القراءة ({problem})؛ في سجل البرنامج المزيد.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>أبلغ عن هذا الخطأ.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>أعد تشغيل Thunderbird.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>السطر {row} وما تلاه ناقصة.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>السطر {row} وما تلاه حتى السطر {last} ناقصة: أُعيد السجل إلى حالة سابقة.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>لا يلي السطر {row} السطر الذي قبله.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>في السطر {row} ما لم يكتبه Sendward قط.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>السطر {row} ناقص.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>السطر {row} ليس هو الذي كُتب: وُضع سجل آخر مكانه.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>غُيّر السطر {row} بعد كتابته.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>لم يكتب Sendward السطر {row}.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>كُتب السطر {row} دون مفتاح مع أن لأسطر قبله مفتاحًا: لم يمكن التحقق مما كُتب دونه من العبث.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>روينيون</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>سانت هيلينا</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>سانت كيتس ونيفيس</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>سانت لوسيا</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>سان بيير ومكويلون</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>سانت فنسنت وجزر غرينادين</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>ساموا</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>سان مارينو</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>ضُبط Sendward ليدوّن فقط: لا يسأل عن شيء ولا يوقف أي رسالة، إلا ما تحظره مؤسستك.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>ضُبط Sendward ليدوّن فقط: لا يسأل عن شيء ولا يوقف أي رسالة.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>لا يدعم Sendward أيًا من طرق الخادم لتسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>تنقص إضافة Sendward: ‏{file}. ثبّت Sendward من جديد.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>إضافة Sendward معطلة في Thunderbird. فعّلها تحت «الإضافات».</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>تحتاج إضافة Sendward إلى Thunderbird {version} أو أحدث. حدّث Thunderbird.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>تنقص ملفات Sendward: {places}. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>البريد المرسل من {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>البريد المرسل من {address} في {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>سيشل</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>سجّل الدخول من جديد في الإعدادات، تحت الحسابات؛ لا تُعاد المحاولة حتى ذلك.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>يحتاج تسجيل الدخول لدى {provider} إلى جزء غير مثبت.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>سانت مارتن</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>هناك شيء بعد قوس إغلاق العنوان.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>حدث أمر غير متوقع ({kind})؛ وما كان يُنظر فيه حينها لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>حدث أمر غير متوقع، عدد المرات: {count} ({kind})؛ وما كان يُنظر فيه حينها لم يُتحقق منه.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>حدث خطأ غير متوقع: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>جورجيا الجنوبية وجزر ساندويتش الجنوبية</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>الاتحاد السوفيتي</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>سورينام</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>شغّل Sendward في إعدادات النظام، الخصوصية والأمن، الوصول الكامل إلى القرص، ثم أعد تشغيله.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>ساو تومي وبرينسيبي</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>جاءت الإضافة للجميع مع الحزمة sendward، وهي وحدها تغيّرها أو تزيلها.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>الإضافة من إصدار آخر من Sendward. ثبّتها من جديد.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>انتهت صلاحية شهادة {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>شهادة {host} غير صالحة بعد. ربما ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>رُفضت شهادة {host} ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>أُلغيت شهادة {host}.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>انقطع الاتصال ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>تعذرت حماية الاتصال بـ {host} ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>نسخها المحفوظة هنا تالفة أيضًا.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>انقضى اليوم الذي كان سينتهي فيه الاستثناء الخاص بـ {recipient}.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>تعذرت كتابة سجل الأحداث: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>الترويسات أطول من 256 KiB؛ لم يُقرأ بقية من وُجّهت إليهم الرسالة.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>لا يمكن فتح السجل، فتُحفظ الإجابات لهذه الجلسة فقط: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>تعذر التحقق من السجل: مختوم بمفتاح غير الذي في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>تعذر التحقق من السجل: مختوم بمفتاح ليس في المتناول.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>ليس للسجل مفتاح بعد. شغّل Sendward مرة واحدة: ينشئ واحدًا.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>اختفى السجل: كان مكتوبًا حتى السطر {row}. بدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>السجل سليم؛ عدد الأسطر {count}. كُتب منها {unkeyed} دون مفتاح حتى السطر {last}: التلف العارض كان سيظهر فيها، أما التغيير المتعمد فقد لا يظهر.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>السجل سليم: {count} سطر، مختوم بمفتاح حلقة المفاتيح.</numerusform>
            <numerusform>السجل سليم: سطر واحد، مختوم بمفتاح حلقة المفاتيح.</numerusform>
            <numerusform>السجل سليم: سطران، مختومان بمفتاح حلقة المفاتيح.</numerusform>
            <numerusform>السجل سليم: {count} أسطر، مختومة بمفتاح حلقة المفاتيح.</numerusform>
            <numerusform>السجل سليم: {count} سطرًا، مختومة بمفتاح حلقة المفاتيح.</numerusform>
            <numerusform>السجل سليم: {count} سطر، مختومة بمفتاح حلقة المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
            <numerusform>السجل سليم؛ عدد الأسطر {count}. كُتب دون مفتاح: التلف العارض كان سيظهر، أما التغيير المتعمد فقد لا يظهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>يُحفظ السجل دون مفتاح: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>أُعيد السجل إلى حالة سابقة أو وُضع غيره مكانه: كان مكتوبًا حتى السطر {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>لا يمكن استخدام السجل {path}: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>لا يمكن استخدام السجل {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>تعذرت كتابة السجل {path}: القرص ممتلئ. أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>السجل {path} لا يحتوي على شيء بعد.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>في السجل {path} ما لم يكتبه قط: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>السجل {path} تالف (أحد طرفي سلسلته لا يتطابق).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>السجل {path} تالف (ينقص أحد طرفي سلسلته).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>السجل {path} تالف (تنقص نهاية سلسلته).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>السجل {path} تالف ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>اختفى السجل {path}: كان مكتوبًا حتى السطر {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>برنامج آخر يستخدم السجل {path}. أغلق ذلك البرنامج وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>لا تجوز الكتابة في السجل {path}. تحقق من الأذونات.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>أسطر السجل الأولى ناقصة.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>لم يعد مفتاح السجل في حلقة المفاتيح. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>وُضع مفتاح السجل في حلقة مفاتيح ({backend}) لا يمكن الوصول إليها الآن. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>المفتاح الذي يُحفظ به الأشخاص موجود في حلقة المفاتيح، وهي لا تعطيه الآن. افتح قفل حلقة المفاتيح ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>تعذر سؤال حلقة المفاتيح ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>تعذر الوصول إلى حلقة المفاتيح ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>لم تجب حلقة المفاتيح خلال {seconds} ثانية. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>لم تجب حلقة المفاتيح خلال {seconds} ثانية؛ ربما تطلب كلمة مرورها أو تسأل، في KDE، هل تُنشأ محفظة. أجبها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>لم تجب حلقة المفاتيح خلال {seconds} ث؛ ربما تطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>لم تحتفظ حلقة المفاتيح بما وُضع فيها.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>لم تحتفظ حلقة المفاتيح بما وُضع فيها. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>حدث خطأ في حلقة المفاتيح ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>حدث خطأ في حلقة المفاتيح ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>لم تجب حلقة المفاتيح بعد. يحفظ Sendward مفتاح السجل فيها. يُختم السجل حالما تجيب.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>لم تجب حلقة المفاتيح بعد؛ ربما تطلب كلمة مرورها أو تسأل، في KDE، هل تُنشأ محفظة. يحفظ Sendward مفتاح السجل فيها. يُختم السجل حالما تجيب.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>ليس في حلقة المفاتيح كلمة مرور له.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>مدخلة حلقة المفاتيح «{service}» ليست مفتاحًا. أزلها ثم أعد تشغيل Sendward.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>تُركت القائمة {name}: لا يمكن لقائمة أن تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>كانت هنا قائمة أخرى باسم {name}؛ حُفظت باسم {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>تعذرت قراءة القوائم، لذا تسري القوائم السابقة: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>علامة بداية السلسلة ناقصة.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>غُيّرت علامة بداية السلسلة بعد كتابتها.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>علامة نهاية السلسلة ناقصة.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>غُيّرت علامة نهاية السلسلة بعد كتابتها.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>علامة السجل تالفة أو غُيّرت: لا يمكن معرفة هل أُعيد السجل إلى حالة سابقة.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>لا يمكن البحث عن الاسم {host}: يبدو أنه لا شبكة.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>ليس للاسم {host} عنوان.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>تعطي السياسة {name} مستوى، ولا توجد مدخلة ولا قائمة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>لا يعطي المزود رمزًا مميزًا جديدًا الآن.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>لا يمكن قراءة قائمة اللواحق العامة: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>قائمة اللواحق العامة تالفة؛ ثبّت Sendward من جديد.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>المدخلة أطول مما يقبله journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>تعذر تغيير سجل ويندوز: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>تعذرت كتابة سجل ويندوز: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>تعذر تغيير مفتاح Run في سجل ويندوز: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>تعذرت كتابة مفتاح Run في سجل ويندوز: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>القاعدة «{name}» في {client} تعيد توجيه البريد إلى هناك</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>القاعدة «{name}» في {client} توجّه الردود إلى هناك</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>القاعدة «{name}» في {client} كانت ستعيد توجيه البريد إلى هناك؛ وهي معطلة</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>القاعدة «{name}» في {client} كانت ستوجّه الردود إلى هناك؛ وهي معطلة</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>لا يمكن قراءة البريد المرسل في {folder}: {problem}. اختر مجلدًا آخر في الإعدادات، أو اسمح لمستخدمك بقراءته.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>لا يمكن قراءة البريد المرسل من {address}: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>بدأ الخادم يرسل أكثر بكثير مما طُلب.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>لا يستطيع الخادم فتح المجلد {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>لا يستطيع الخادم فتح المجلد {folder}: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>لم يعد الخادم يجيب.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>لا يعرف الخادم كيف يُدخل أحدًا: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>لا يرقّم الخادم رسائله ترقيمًا دائمًا (ينقصه UIDVALIDITY).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>لا يقول الخادم أي مجلد فيه المسودات.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>لا يقول الخادم أي مجلد فيه ما أُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>لا يُظهر الخادم {count} مسودة؛ تُطلب مرة أخرى.</numerusform>
            <numerusform>لا يُظهر الخادم مسودة واحدة؛ تُطلب مرة أخرى.</numerusform>
            <numerusform>لا يُظهر الخادم مسودتين؛ تُطلبان مرة أخرى.</numerusform>
            <numerusform>لا يُظهر الخادم {count} مسودات؛ تُطلب مرة أخرى.</numerusform>
            <numerusform>لا يُظهر الخادم {count} مسودة؛ تُطلب مرة أخرى.</numerusform>
            <numerusform>لا يُظهر الخادم {count} مسودة؛ تُطلب مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>لا يقبل الخادم أمرًا: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>لا يقبل الخادم الرموز المميزة.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>أنهى الخادم الاتصال وهو قيد الحماية.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>أنهى الخادم الاتصال.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>أنهى الخادم الاتصال: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>لا يُدخل الخادم أحدًا الآن: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>رفض الخادم تسجيل الدخول: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>يرفض الخادم سرد رسائله.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>يرفض الخادم عرض رسائله.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>يخبر الخادم بكل مسودة تُحفظ في {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>يخبر الخادم بكل رسالة توضع في {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>يقول الخادم إن هناك رسائل، ولا يقول أيها.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>أرسل الخادم سطرًا بلا نهاية.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>أرسل الخادم أكثر بكثير مما طُلب.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>يعرض الخادم شهادة لعنوان غير {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>يعرض الخادم شهادة لاسم غير {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>تكلم الخادم قبل حماية الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذر فهم إجابة الخادم.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>تعذر الوصول إلى ناقل الجلسة ({kind}). سجّل الخروج ثم الدخول.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>النص في الحافظة أطول من 64 كيبيبايت، لذلك لا ينظر فيه Sendward.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>في اسم المستخدم أو كلمة المرور محرف تحكم.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>فيه محارف تحكم، أو بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>هناك مستلمون آخرون يستحقون سؤالًا.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>هنا عدة عناوين.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>هناك نقطتان متتاليتان، أو نقطة في البداية.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>فيما بعد @ علامة اقتباس أو قوس.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>فيما قبل @ علامة اقتباس أو قوس.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>فيما بعد @ مسافة.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>قبل @ محرف غير مرئي.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>فيه أكثر من @ واحدة.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>لا يحتوي على @ ولا على نقطة: ليس عنوانًا ولا نطاقًا.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>ليس فيه @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>لا عنوان بين القوسين الزاويين.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>ليس فيه نطاق.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>لا يوجد نطاق.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>اللاحقة {typed_ending} غير موجودة خارج شبكتك</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>اللاحقة {typed_ending} غير موجودة؛ وينتهي {intended} بـ {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>اللاحقة {typed_ending} غير موجودة؛ أما {meant_ending} فموجودة</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>لا سجل في {path} بعد.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>لا حلقة مفاتيح لحفظ مفتاح السجل. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>لا حلقة مفاتيح لحفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>لا كلمة مرور لتجربتها.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>لا طريق إلى {host}: يبدو أنه لا شبكة.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>لا شيء بعد @.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>لا شيء قبل @.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>فيما قبل @ مسافة.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>لا يخبر سطح المكتب هذا أي برنامج في الخلفية بما يُنسخ (ينقصه data-control).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>هذه ليست جلسة Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>هذا ليس نصًا. احفظه أولًا بصيغة CSV أو نصًا عاديًا.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>هذا ليس TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>هذا ليس UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>‏wl-paste هذا أقدم من أن يراقب.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>ستذهب الرسالة أيضًا إلى {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>ستذهب الرسالة إلى {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>ستذهب الرسالة إلى {typed}، لا إلى {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>لن تصل الرسالة إلى {meant}: لا توجد اللاحقة {ending}</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>لن تصل الرسالة خارج شبكتك</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>لن تصل الرسالة: لا توجد اللاحقة {ending}</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>لن تذهب الرسالة إلى {meant}: العنوان شبيه به فقط</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>هذا {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>لا يستطيع Thunderbird تشغيل {file}: مساره ليس بترميز UTF-8. أعطِ المجلد اسمًا آخر.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>‏Thunderbird بصيغة {build} معزول عن البرامج الأخرى. أما الذي من توزيعتك أو من thunderbird.net فيستطيع إيقاف الرسائل.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>سيسألك Thunderbird: بعد بدئه التالي افتح قائمته واختر «أُضيفت Sendward إلى Thunderbird» ثم «فعّل».</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>تيمور - ليشتي</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>لإرسالها كما هي اضغط «أرسِل» مرة أخرى.</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>توكيلاو</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>تونغا</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>حاول مجددًا بعد بضع دقائق. فإن بقي الأمر كذلك فاسأل من يدير خادم البريد.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>جرّب wl-paste --watch cat في طرفية.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>جزر توركس وكايكوس</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>توفالو</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>الحكومة الأمريكية</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>القوات المسلحة الأمريكية</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>الجامعات الأمريكية</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>افتح قفل حلقة المفاتيح ثم أعد تشغيل Sendward.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>افتح قفل حلقة المفاتيح؛ تُسأل ثانية خلال خمس دقائق.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>حدّث Sendward، أو انقل الملف لتبدأ بإعدادات جديدة.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>فانواتو</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>جزر والس وفوتونا</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>محتوى الحافظة موسوم بأنه سري، لذلك لا يقرؤه Sendward.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>محتوى الحافظة وضعه Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>ما في حلقة المفاتيح ليس المفتاح الذي كُتب به السجل. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>لا يمكن استخدام ما جرى تعلّمه من البريد المرسل: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>تلف ما جرى تعلّمه من البريد المرسل؛ ويجري تعلّمه من جديد.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>تعذر التحقق مما شوهد هناك؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>إن كان ذلك مقصودًا فالسياسة تحتاج إلى «revision = {revision}» أو أعلى؛ وإلا فصحّحها.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>لا يمكن هنا معرفة ما إذا كان Sendward يعمل مرتين؛ قد يسأل مرتين.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>دون TLS يستطيع كل من في الطريق إلى {host} أن يقرأ ما يُرسل.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>اكتب [{table}] في سطر مستقل، والخيارات تحته.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>لم تكتب قط إلى {typed} مع هؤلاء، بل كثيرًا إلى شخص آخر اسمه {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>لم تكتب قط إلى {typed} مع هؤلاء، بل كثيرًا إلى {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>سبق أن كتبت إلى {known}، ولم تكتب إلى {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>تكتب إلى هؤلاء غالبًا مع شخص آخر ليس هنا.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>تكتب إلى هؤلاء غالبًا مع {known}، وهو ليس هنا.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>تكتب غالبًا إلى {known}، ولا يفصله عن {typed} إلا خطأ كتابة واحد.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>تكتب عادة إلى {known}؛ أما {typed} فجديد.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>تكتب إلى هؤلاء كثيرًا، ولم تكتب إليهم قط مع {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>تذكر صفحات مساعدة مزود بريدك الخادم؛ ابحث فيها عن IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>لم تُرسل رسالتك «{subject}»: لم يُجب أحد عن السؤال.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>يجب أن يكون `countries` قائمة رموز، مثل &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>يجب أن يكون `known` قائمة نطاقات.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>يجب أن يكون `protect` قائمة جداول: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>يجب أن يكون `work` قائمة من هذه الكلمات: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>يجب أن يكون `{key}` نصًا.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>اسم فيه يتكوّن من أكثر من {most} جزءًا</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>المسودات المشكوك فيها</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>منفذه غير صالح: يجب أن يكون عددًا من 1 إلى 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>اسم خادمه غير صالح: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>ليس فيه {name} سليم: يجب أن يكون نصًا من سطر واحد</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>ليس فيه {name} سليم: يجب أن يكون واحدًا من {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>منظمات دولية</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>لم يذكر سببًا</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>حجمه أكبر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>يُراقب حالما تُحفظ أول مسودة.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>تعذر الوصول إلى journald: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>لا يعرف شيئًا باسم {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>يعطي levels ‏{key} المستوى {level}؛ المستويات note وconfirm وblock</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>يجب أن يكون levels جدولًا</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>يجب أن يكون locked قائمة خيارات، مثل [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>يسمّي locked ‏{key}، ولا خيار كهذا</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>يسمّي locked ‏{key}، وهو اختيار كل شخص؛ تُعد قيمته اقتراحًا</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>لا يسمح macOS لـ Sendward بالنظر في مجلد Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>يجب أن يكون قائمة جداول، لكل منها عنوان وخادم</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>يجب أن يكون قائمة نصوص، مثل [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>يجب أن يكون عدد {units}، مثل &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>يجب أن يكون عدد {units}، مثل &quot;90 days&quot;، أو &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>يجب أن يكون نصًا من سطر واحد</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>يجب أن يسمّي أماكن موجودة: لا مستخدم هنا باسم {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>يجب أن يكون من {least} إلى {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>يجب أن يكون واحدًا من {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>يجب أن يحوي مسارات كاملة؛ {name} جزء من مسار فقط</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>يجب أن يسمّي أماكن حقيقية: المسار الفارغ أو الذي فيه محرف NUL ليس منها</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>يجب ألا يحوي كلمة مرور: مكانها حلقة المفاتيح فقط</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>يسمّي حسابًا مرتين</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>يحتاج إلى عنوان وخادم لكل حساب</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>لم يُعثر على مجلد مسودات ولم يُختر واحد بعد</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>الأسئلة المفتوحة</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>يجب أن يكون organisation جدول نصوص</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>يسمّي organisation ‏{key}، ولا نص كهذا</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>الإجابات المحفوظة</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>يجب أن يكون revision عددًا صحيحًا، مثل revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>حددته مؤسستك</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>جزر فيرجن البريطانية</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>جزر كايمان</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>جزر القمر</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>جزر فوكلاند</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>جزر فارو</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>جزيرة مان</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>جزر مارشال</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>جزر ماريانا الشمالية</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>جزر سليمان</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>جزر فيرجن الأمريكية</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>الحكومة الأمريكية</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>القوات المسلحة الأمريكية</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>خادم البريد (‎.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>يجب أن يكون trusted جدولًا</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>يذكر trusted {key}، ولا توجد قائمة كهذه</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>يجب أن يكون trusted.domains قائمة نطاقات، مثل [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>يذكر trusted.domains {text}، وهو ليس نطاقًا</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>تُراقب حالما يستطيع Sendward أن يسأل</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>ما يُحفظ أثناء كتابة رسالة</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>يجب أن يكون withdrawn_lists قائمة أسماء ملفات، كل اسم مرة واحدة، مثل [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>قد يجده wl-clipboard 2.3 أو أحدث؛ وتُراقب المسودات دونه أيضًا.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>تعذّر تشغيل wl-paste: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>انتهى wl-paste فورًا: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>انتهى wl-paste.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>لا يعطي wl-paste إجابة.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>‏wl-paste غير مثبت.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>يخبر wl-paste بكل عملية نسخ.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>سيتصل بـ {host} دون TLS أو دون شهادة، ولا يُسمح بذلك إلا للاتصال بهذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>عدد من سيرى بعضهم عناوين بعض: {addresses}</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} أو {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>لا يحتفظ {client} بنسخة من مسودات هذا الحساب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>يرسل {client} نسخة من كل بريدك من «{name}» إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>لم يُتحقق من {count} نص منسوخ: جاء الكثير منها دفعة واحدة.</numerusform>
            <numerusform>لم يُتحقق من نص منسوخ واحد: جاء الكثير منها دفعة واحدة.</numerusform>
            <numerusform>لم يُتحقق من نصين منسوخين: جاء الكثير منها دفعة واحدة.</numerusform>
            <numerusform>لم يُتحقق من {count} نصوص منسوخة: جاء الكثير منها دفعة واحدة.</numerusform>
            <numerusform>لم يُتحقق من {count} نصًا منسوخًا: جاء الكثير منها دفعة واحدة.</numerusform>
            <numerusform>لم يُتحقق من {count} نص منسوخ: جاء الكثير منها دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>عدد النطاقات التي كتبت إليها وتشبه غيرها: {count}. هل كلاهما موجود؟ انظر «من تكتب إليهم» في الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} مجلد</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>{count} مجلدات</numerusform>
            <numerusform>{count} مجلدًا</numerusform>
            <numerusform>{count} مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>يمكن مراقبة {count} مجلد.</numerusform>
            <numerusform>يمكن مراقبة مجلد واحد.</numerusform>
            <numerusform>يمكن مراقبة مجلدين.</numerusform>
            <numerusform>يمكن مراقبة {count} مجلدات.</numerusform>
            <numerusform>يمكن مراقبة {count} مجلدًا.</numerusform>
            <numerusform>يمكن مراقبة {count} مجلد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>لا مجلدات أخرى من هذا النوع ({count}) غير مراقبة؛ أولها {folder}.</numerusform>
            <numerusform>مجلد آخر من هذا النوع ({count}) غير مراقب: {folder}.</numerusform>
            <numerusform>مجلدان آخران من هذا النوع ({count}) غير مراقبين؛ أولهما {folder}.</numerusform>
            <numerusform>{count} مجلدات أخرى من هذا النوع غير مراقبة؛ أولها {folder}.</numerusform>
            <numerusform>{count} مجلدًا آخر من هذا النوع غير مراقب؛ أولها {folder}.</numerusform>
            <numerusform>{count} مجلد آخر من هذا النوع غير مراقب؛ أولها {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>تعذر التحقق من {count} سطر من {rows} ابتداءً من السطر {first}: مختوم بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
            <numerusform>تعذر التحقق من سطر واحد من {rows} ابتداءً من السطر {first}: مختوم بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
            <numerusform>تعذر التحقق من سطرين من {rows} ابتداءً من السطر {first}: مختومان بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
            <numerusform>تعذر التحقق من {count} أسطر من {rows} ابتداءً من السطر {first}: مختومة بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
            <numerusform>تعذر التحقق من {count} سطرًا من {rows} ابتداءً من السطر {first}: مختومة بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
            <numerusform>تعذر التحقق من {count} سطر من {rows} ابتداءً من السطر {first}: مختومة بمفتاح غير الذي في حلقة المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>تعذر التحقق من {count} سطر من {rows} ابتداءً من السطر {first}: مختوم بمفتاح ليس في المتناول.</numerusform>
            <numerusform>تعذر التحقق من سطر واحد من {rows} ابتداءً من السطر {first}: مختوم بمفتاح ليس في المتناول.</numerusform>
            <numerusform>تعذر التحقق من سطرين من {rows} ابتداءً من السطر {first}: مختومان بمفتاح ليس في المتناول.</numerusform>
            <numerusform>تعذر التحقق من {count} أسطر من {rows} ابتداءً من السطر {first}: مختومة بمفتاح ليس في المتناول.</numerusform>
            <numerusform>تعذر التحقق من {count} سطرًا من {rows} ابتداءً من السطر {first}: مختومة بمفتاح ليس في المتناول.</numerusform>
            <numerusform>تعذر التحقق من {count} سطر من {rows} ابتداءً من السطر {first}: مختومة بمفتاح ليس في المتناول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>كُتب {count} سطر، حتى السطر {last}، دون مفتاح ولا شيء يضمنه: تعذر التحقق من العبث به.</numerusform>
            <numerusform>كُتب سطر واحد، حتى السطر {last}، دون مفتاح ولا شيء يضمنه: تعذر التحقق من العبث به.</numerusform>
            <numerusform>كُتب سطران، حتى السطر {last}، دون مفتاح ولا شيء يضمنهما: تعذر التحقق من العبث بهما.</numerusform>
            <numerusform>كُتبت {count} أسطر، حتى السطر {last}، دون مفتاح ولا شيء يضمنها: تعذر التحقق من العبث بها.</numerusform>
            <numerusform>كُتب {count} سطرًا، حتى السطر {last}، دون مفتاح ولا شيء يضمنها: تعذر التحقق من العبث بها.</numerusform>
            <numerusform>كُتب {count} سطر، حتى السطر {last}، دون مفتاح ولا شيء يضمنها: تعذر التحقق من العبث بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}؛ يُنظر فيه كل {seconds} ث فقط</translation>
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
        <translation>{ending} لاحقة مثل ‎.com؛ اكتب {suffix} لحماية كل ما ينتهي بها.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>تعذرت إزالة {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>تعذرت كتابة {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>ينقص الملف {file}: لن يستطيع برنامج بريد تشغيل Sendward.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>الملف {file} الذي يبين في أي حلقة مفاتيح يوجد مفتاح السجل تالف، ولا تحوي أي حلقة مفاتيح متاحة الآن مفتاحًا. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>يُتحقق من {folder} كل {seconds} ث.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: لا يمكن قراءة هذا المجلد: {problem}. اسمح لمستخدمك بقراءته، أو أزله من الإعدادات.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: عُثر عليه، وعُطل في الإعدادات.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>تعذر الوصول إلى {host} على المنفذ {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>لا يجيب {host} على المنفذ {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>لا يدعم {host} ‏TLS على هذا المنفذ.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>لا يقع {host} تحت {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>أدخل {host} أحدًا قبل حماية الاتصال.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>لا يعرض {host} STARTTLS: قد يقرأ آخرون ما يُرسل.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>يرفض {host} STARTTLS: قد يقرأ آخرون ما يُرسل.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>يعرض {host} شهادة من مُصدر لا يثق به هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>يعرض {host} شهادة لا يضمنها أحد: موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>لا يقبل {host} اتصالات على المنفذ {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} تعذرت قراءة {count} مسودة موجودة، رقم آخرها {uid}.</numerusform>
            <numerusform>{how} تعذرت قراءة مسودة واحدة موجودة، رقمها {uid}.</numerusform>
            <numerusform>{how} تعذرت قراءة مسودتين موجودتين، رقم آخرهما {uid}.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} مسودات موجودة، رقم آخرها {uid}.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} مسودة موجودة، رقم آخرها {uid}.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} مسودة موجودة، رقم آخرها {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} تعذرت قراءة {count} رسالة.</numerusform>
            <numerusform>{how} تعذرت قراءة رسالة واحدة.</numerusform>
            <numerusform>{how} تعذرت قراءة رسالتين.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} رسائل.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} رسالة.</numerusform>
            <numerusform>{how} تعذرت قراءة {count} رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} ليس خيارًا</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} ليس مفتاحًا لقائمة؛ المفاتيح هي {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}؛ {count} رسالة تعذرت قراءتها، آخرها ({name}): {problem}</numerusform>
            <numerusform>{kinds}؛ تعذرت قراءة رسالة واحدة ({name}): {problem}</numerusform>
            <numerusform>{kinds}؛ تعذرت قراءة رسالتين، آخرهما ({name}): {problem}</numerusform>
            <numerusform>{kinds}؛ تعذرت قراءة {count} رسائل، آخرها ({name}): {problem}</numerusform>
            <numerusform>{kinds}؛ تعذرت قراءة {count} رسالة، آخرها ({name}): {problem}</numerusform>
            <numerusform>{kinds}؛ تعذرت قراءة {count} رسالة، آخرها ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} ليس مستوى؛ المستويات note وconfirm وblock.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>لا يمكن قراءة {name} فيه.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>لا يمكن قراءة {name} فيه: هذا {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>تعذرت قراءة {path} بصيغة TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>تعذرت قراءة {path}: أكبر من ميغابايت.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>تعذرت قراءة {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>تعذرت كتابة {path}: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>الملف {path} فارغ.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>لم يعد {path} موجودًا. تسري السياسة كما قُرئت آخر مرة إلى أن توجد سياسة من جديد؛ وسياسة ليس فيها سوى «revision = {revision}» ترفعها.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>الملف {path} أكبر مما يمكن أن يكون عليه ملف إعدادات من Sendward.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} ليس قائمة خصائص: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} ليس ملف إعدادات صدّره Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} ليس ملف إعدادات صدّره Sendward: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} ليس سجلًا من Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>يسمح {path} بأكثر مما تسمح به السياسة المقروءة قبله، دون revision أعلى، لذا لا تزال تلك سارية على {names}.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>الملف {path}، الذي تُحفظ فيه سياسة المؤسسة، تالف، والسياسة نفسها لم تعد موجودة. لا يمكن تغيير شيء قد تحدده السياسة، ويسري الأشد صرامة. إن لم تعد هناك سياسة فأزل هذا الملف.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>لا يمكن الكتابة في {places}: {reason}. ما مكانه هناك يضيع عند انتهاء Sendward.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} ويبقى كما هو.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} حُفظ باسم {name} وبُدئ سجل جديد؛ لم تعد الاستثناءات السابقة معروفة.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} لا يُحتسب شيء من قائمة مؤسستك هذه.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} لا يُعتد من قائمة مؤسستك هذه إلا بما تبقى مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} يواصل Sendward السؤال، لكن ما تجيب به يُنسى عند انتهائه.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} يعيد Sendward المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} تسري القيم المدمجة، ولا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} تسري القيم المدمجة.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} تسري السياسة كما قُرئت آخر مرة.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} إلى أن تمكن قراءة السياسة لا يمكن تغيير شيء قد تحدده، ويسري الأشد صرامة.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} يُعتد من قائمة مؤسستك هذه بما تبقى مما يمكن قراءته، وبكل ما قُرئ آخر مرة.</translation>
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
        <translation>{program}: لا يزال Sendward يبحث.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: تُوقف الرسالة حتى تقرر.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: يُتحقق من المسودات حين تُحفظ، ما عدا مسودات {accounts}. لا تُوقف الرسائل.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: يُتحقق من المسودات حين تُحفظ. لا تُوقف الرسائل.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: لا يُتحقق مما تكتبه، بل من العناوين التي تنسخها فقط.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: لا يُتحقق مما تكتبه.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: متى بدأت الإضافة عملها تُوقف الرسالة حتى تقرر.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>تعذر الوصول إلى {provider} لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>يجب أن يكون {provider} قيد التشغيل. أدخل كلمة المرور التي يعرضها لهذا الحساب، لا كلمة مرور صفحة الويب: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>لا يقبل {provider} إلا برامج مسجلة، ولم يُضبط معرّف عميل.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>يسمح {provider} للبرامج بالدخول بعد أن تفعّل IMAP هناك: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>رفض {provider} تسجيل الدخول: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>يطلب {provider} هنا كلمة مرور تطبيق، لا كلمة المرور المعتادة. أنشئ واحدة هناك: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>يطلب {provider} هنا رمز تفويض، لا كلمة المرور المعتادة. تحصل عليه عند تفعيل IMAP هناك: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>لا يقبل {provider} كلمة مرور هنا، ولا يسمح إلا للبرامج المسجلة: اطلب من مؤسستك معرّف العميل وأدخله في الإعدادات ضمن الحسابات.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} سبق أن كتبت إلى كليهما. فإن كان كلاهما موجودًا فاختر «دائمًا» في «إبقاؤه كما هو».</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}؛ وهو ينتهي بـ {typed_ending} لا بـ {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} محظور بقائمة من قوائمك.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>سياسة مؤسستك تحظر {recipient}.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>العنوان {recipient} محظور، لذا لا يمكن إبقاؤه كما هو إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>ليس {recipient} عنوانًا، لذا لا يمكن إبقاؤه كما هو إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>يحتاج {recipient} إلى سبب.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} ليس جدول خيارات</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>يجب أن يكون {table} جدولًا</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>لا يمكن أن يأتي {text} بعد @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>لا يمكن أن يأتي {text} قبل @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} ليس نطاقًا. إن كان هذا السطر عناوين أعمدة فيجب أن يكون عمودها الأول `domain`، ويُقرأ من غيره `label` و`level`. واللاحقة مثل ‎.com تبدأ بنقطة.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} ليس نطاقًا. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>يحوي {typed} ‏{intended}، لكنه يعود إلى {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>لا يختلف {typed} عن {intended} إلا بشرطة أو بترتيب الكلمات</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>ينتهي {typed} بـ {typed_ending}، وهي تُكتب بسهولة بدل {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>ينتهي {typed} بـ {typed_ending}؛ وينتهي {intended} بـ {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>في {typed} نقطة حيث لا نقطة في {intended}</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>حروف {intended} في {typed} بترتيب مختلف</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>ليس لـ {typed} لاحقة؛ وينتهي {intended} بـ {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>في {typed} حرف يختلف عما في {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>في {typed} حرف زائد على {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>في {typed} حرف من {intended} مكرر</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>تنقص {typed} نقطة من {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>ينقص {typed} حرف من {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>يحوي {typed} اسم {intended} مع كلمة مضافة؛ قد يكون لشخص آخر</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>يشبه {typed} اسمًا تحت {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} يشبه {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} يشبه {intended} في المظهر فقط: كُتب بمحارف أخرى</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>ينتهي {typed} بـ {typed_ending}؛ ويمتد {intended} حتى {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} ليست طريقة للتأكيد؛ الطريقتان click وtyping.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} ليس وزنًا؛ الأوزان critical وnormal وbulk.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>جزر آلاند</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>لا يمكن تغيير «{title}» حتى تصبح سياسة مؤسستك قابلة للقراءة.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>لا يمكن تغيير «{title}»: حددته مؤسستك.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>حلقة المفاتيح تنتظرك</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>ت&amp;ثبيت الإضافة في Thunderbird</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>إضافة {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>اختيار المج&amp;لدات…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>لم يُعثر هنا على برنامج بريد. إن كان برنامجك يحفظ مسوداته في مجلد فيمكن لـ Sendward مراقبته.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>يسأل Sendward حين تكون رسالة على وشك الذهاب إلى نطاق يشبه فقط النطاق الذي قصدته. وفيما عدا ذلك يبقى صامتًا في علبة النظام.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>يبحث Sendward عن برامج بريدك…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>ما يُراقب أيضًا</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>ما يبقى بلا حماية</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>ما تكتبه في بريد الويب، إلا إذا نسخت العنوان. ما ترسله من هاتفك أو من حاسوب آخر. الدعوات إلى الاجتماعات، وما يعيد مرشّح توجيهه تلقائيًا.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>ما يحمي بريدك هنا</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>برامج بريدك</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>قد يسأل macOS هل يُسمح لـ Sendward بقراءة ما نُسخ في برامج أخرى. وما لم تسمح بذلك لا يُتحقق من العناوين المنسوخة.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>تغيير الإجابة عن {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>تفاصيل {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ أُبقي كما هو حتى {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ أُبقي كما هو هذه المرة</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ يُبقى هذا العنوان دائمًا كما هو</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ يُبقى هذا النطاق دائمًا كما هو</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ استخدم {address} بدلًا منه</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;تحقق من الحافظة الآن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>السج&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المز&amp;يد</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>التحقق من عنوا&amp;ن…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام، لذا يُبقي Sendward هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>ما حدث منذ ال&amp;أمس…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>ب&amp;دء Sendward عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;جرّب</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>كل شيء يبقى هنا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>لا يزال Sendward يبدأ؛ حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>يبقى Sendward في الخلفية. لن تلاحظه إلا حين يبدو عنوان خاطئًا.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>لن يسأل Sendward عن هذا العنوان.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>إظهار Sendward في &amp;قائمة التطبيقات</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>إظهار ال&amp;سؤال</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>كان هذا هو السؤال. لا تُحفظ إجابتك في هذه التجربة.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>لا يوجد خادم. لا يُحفظ نص بريدك؛ ولا يُكتب في سجل على هذا الحاسوب إلا العنوان الذي سُئل عنه وإجابتك.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>تجربة عنوان</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>لا مسودة (%n) فيها عنوان مشكوك فيه</numerusform>
            <numerusform>لا تزال مسودة واحدة تحوي عنوانًا مشكوكًا فيه</numerusform>
            <numerusform>لا تزال مسودتان تحويان عنوانًا مشكوكًا فيه</numerusform>
            <numerusform>لا تزال %n مسودات تحوي عنوانًا مشكوكًا فيه</numerusform>
            <numerusform>لا تزال %n مسودة تحوي عنوانًا مشكوكًا فيه</numerusform>
            <numerusform>لا تزال %n مسودة تحوي عنوانًا مشكوكًا فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>لا سؤال (%n) ينتظر إجابتك</numerusform>
            <numerusform>سؤال واحد ينتظر إجابتك</numerusform>
            <numerusform>سؤالان ينتظران إجابتك</numerusform>
            <numerusform>%n أسئلة تنتظر إجابتك</numerusform>
            <numerusform>%n سؤالًا ينتظر إجابتك</numerusform>
            <numerusform>%n سؤال ينتظر إجابتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>إ&amp;ظهار الأسئلة (%n)</numerusform>
            <numerusform>إ&amp;ظهار السؤال</numerusform>
            <numerusform>إ&amp;ظهار السؤالين</numerusform>
            <numerusform>إ&amp;ظهار %n أسئلة</numerusform>
            <numerusform>إ&amp;ظهار %n سؤالًا</numerusform>
            <numerusform>إ&amp;ظهار %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>إ&amp;ظهار السؤال</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>متوقف حتى الغد، {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>متوقف حتى تستأنف</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>متوقف حتى {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>لم يُر مجددًا (%n): {address}</numerusform>
            <numerusform>رُئي مجددًا مرة واحدة ولم يُسأل عنه ثانية: {address}</numerusform>
            <numerusform>رُئي مجددًا مرتين ولم يُسأل عنه ثانية: {address}</numerusform>
            <numerusform>رُئي مجددًا %n مرات ولم يُسأل عنه ثانية: {address}</numerusform>
            <numerusform>رُئي مجددًا %n مرة ولم يُسأل عنه ثانية: {address}</numerusform>
            <numerusform>رُئي مجددًا %n مرة ولم يُسأل عنه ثانية: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>لا يستطيع Sendward طرح أسئلة الآن</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>لدى Sendward سؤال بشأن عنوان</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>لا يراقب Sendward شيئًا الآن</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>يبدأ Sendward</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>‏Sendward يراقب</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>يدوّن Sendward فقط ولا يسأل إلا عمّا هو محظور</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>يدوّن Sendward فقط ولا يسأل عن شيء</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>يراقب</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – معطل في الإعدادات</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – حددته مؤسستك</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – غير متاح حتى تصبح سياسة مؤسستك قابلة للقراءة</translation>
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
        <translation>&amp;تحقق من الحافظة الآن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>السج&amp;ل…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>إن&amp;هاء Sendward</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>التحقق من عنوا&amp;ن…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>ما حدث منذ ال&amp;أمس…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>يسأل Sendward: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>تصدير الإعدادات إلى ملف</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>استيراد الإعدادات من ملف</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>ملف واحد فيه إعداداتك وقوائمك الخاصة واستثناءاتك؛ ولا كلمة مرور فيه.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>إعدادات Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>تم الاستيراد. الخيارات: {options}، القوائم: {lists}، الاستثناءات: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>لا يزال السجل يُفتح. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>كُتب في {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>تعذرت كتابة {file}: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>الاستثناءات: عناوين ونطاقات لا يُسأل عنها</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>وفق قوائمك لا يُسأل عنه شيء.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>هو نفسه في قوائمك: لا يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>‏Sendward متوقف مؤقتًا، ولن يسأل الآن.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>سيسأل Sendward قبل الإرسال.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>سيوقف Sendward الرسالة: هذا البريد محظور.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>سيُظهر Sendward إشعارًا بذلك.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>لا تزال القوائم تُقرأ…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>اكتب عنوانًا أو نطاقًا وانظر ما يحدث.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>اخترت إبقاءه كما هو: لا يُسأل شيء.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>مؤسستك تثق به: لا يُسأل شيء.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>قد يضيع بريدك بسبب عناوين خاطئة</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} و%n غيره في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، تبدو خاطئة. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
            <numerusform>{address} وعنوان آخر في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، يبدوان خاطئين. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
            <numerusform>{address} وعنوانان آخران في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، تبدو خاطئة. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
            <numerusform>{address} و%n عناوين أخرى في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، تبدو خاطئة. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
            <numerusform>{address} و%n عنوانًا آخر في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، تبدو خاطئة. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
            <numerusform>{address} و%n عنوان آخر في برامج بريدك، في القواعد أو الحسابات أو دفاتر العناوين، تبدو خاطئة. تبيّن الإعدادات أين، تحت «الفحص الدوري».</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>العنوان {address} في برامج بريدك، في قاعدة أو حساب أو دفتر عناوين، ويبدو خاطئًا. تبيّن الإعدادات أين، تحت «الفحص الدوري».</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>السا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>ت&amp;م</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التال&amp;ي</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>مرحبًا بك في Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>أنهِ Sendward وشغّله من جديد لفتح هذه النافذة. وإلى ذلك الحين يواصل السؤال.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>حُدِّث Sendward</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>تحظر قائمة من قوائمك ما يشبه هذا النطاق.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>قائمة لك تحظر {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>جديد أيضًا في هذه المحادثة: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>صحّحه في موضعه، أو أبقه كما هو إن كنت متأكدًا منه: لم يتسنّ التحقق منه.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>في مسودة في {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>في رسالة على وشك مغادرة {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>في رسالة في صندوق الصادر في {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>في رسالة أُرسلت عبر {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>في المسودة «{subject}» في {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>في الرسالة «{subject}» التي على وشك مغادرة {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>في النص الذي طلبت التحقق منه</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>في النص الذي نسخته للتو</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>هل ينقص أحد؟</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>هل هذا العنوان صحيح؟</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>راجعها بنفسك قبل الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>تحقق من %n عنوان</numerusform>
            <numerusform>تحقق من عنوان واحد</numerusform>
            <numerusform>تحقق من عنوانين</numerusform>
            <numerusform>تحقق من %n عناوين</numerusform>
            <numerusform>تحقق من %n عنوانًا</numerusform>
            <numerusform>تحقق من %n عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>للأسئلة: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>ليست الحروف المقصودة، بل: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>تعذرت قراءة هذا العنوان</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>هذا العنوان جديد في هذه المحادثة.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>مؤسستك</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} فقط (%n)</numerusform>
            <numerusform>{addresses} وواحد آخر</numerusform>
            <numerusform>{addresses} واثنان آخران</numerusform>
            <numerusform>{addresses} و%n أخرى</numerusform>
            <numerusform>{addresses} و%n آخر</numerusform>
            <numerusform>{addresses} و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>تطلب {organisation} سببًا قبل أن يذهب بريد إلى شبيه لهذا النطاق.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>لا تسمح {organisation} بالبريد إلى أشباه هذا النطاق.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>«ليس الآن» يُبقي الرسالة في نافذتها دون إرسال.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>«استخدم» ينسخ العنوان المصحَّح. في مسودتك حدد القديم والصق (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>«استخدم» يضع العنوان المصحَّح في الحافظة.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>لا عنوان بلا إجابة (%n).</numerusform>
            <numerusform>عنوان واحد بلا إجابة.</numerusform>
            <numerusform>عنوانان بلا إجابة.</numerusform>
            <numerusform>%n عناوين بلا إجابة.</numerusform>
            <numerusform>%n عنوانًا بلا إجابة.</numerusform>
            <numerusform>%n عنوان بلا إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>لم يبق أي عنوان في رسالة أُوقفت (%n).</numerusform>
            <numerusform>بقي عنوان واحد في رسالة أُوقفت.</numerusform>
            <numerusform>بقي عنوانان في رسالة أُوقفت.</numerusform>
            <numerusform>بقيت %n عناوين في رسالة أُوقفت.</numerusform>
            <numerusform>بقي %n عنوانًا في رسالة أُوقفت.</numerusform>
            <numerusform>بقي %n عنوان في رسالة أُوقفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>لم يُصحَّح أي عنوان (%n).</numerusform>
            <numerusform>صُحح عنوان واحد.</numerusform>
            <numerusform>صُحح عنوانان.</numerusform>
            <numerusform>صُححت %n عناوين.</numerusform>
            <numerusform>صُحح %n عنوانًا.</numerusform>
            <numerusform>صُحح %n عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>لم يكن أي عنوان في مسودات حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
            <numerusform>كان عنوان واحد في مسودة حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
            <numerusform>كان عنوانان في مسودات حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
            <numerusform>كانت %n عناوين في مسودات حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
            <numerusform>كان %n عنوانًا في مسودات حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
            <numerusform>كان %n عنوان في مسودات حُفظت وSendward متوقف مؤقتًا أو مغلق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>لم يكن أي عنوان في رسائل سُمح بها دون تحقق (%n).</numerusform>
            <numerusform>كان عنوان واحد في رسالة سُمح بها دون تحقق.</numerusform>
            <numerusform>كان عنوانان في رسائل سُمح بها دون تحقق.</numerusform>
            <numerusform>كانت %n عناوين في رسائل سُمح بها دون تحقق.</numerusform>
            <numerusform>كان %n عنوانًا في رسائل سُمح بها دون تحقق.</numerusform>
            <numerusform>كان %n عنوان في رسائل سُمح بها دون تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>لم يكن أي عنوان في رسائل سُمح بها وSendward متوقف مؤقتًا (%n).</numerusform>
            <numerusform>كان عنوان واحد في رسالة سُمح بها وSendward متوقف مؤقتًا.</numerusform>
            <numerusform>كان عنوانان في رسائل سُمح بها وSendward متوقف مؤقتًا.</numerusform>
            <numerusform>كانت %n عناوين في رسائل سُمح بها وSendward متوقف مؤقتًا.</numerusform>
            <numerusform>كان %n عنوانًا في رسائل سُمح بها وSendward متوقف مؤقتًا.</numerusform>
            <numerusform>كان %n عنوان في رسائل سُمح بها وSendward متوقف مؤقتًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>لم يُبقَ أي عنوان كما هو (%n).</numerusform>
            <numerusform>أُبقي عنوان واحد كما هو.</numerusform>
            <numerusform>أُبقي عنوانان كما هما.</numerusform>
            <numerusform>أُبقيت %n عناوين كما هي.</numerusform>
            <numerusform>أُبقي %n عنوانًا كما هي.</numerusform>
            <numerusform>أُبقي %n عنوان كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>لم يُدوَّن أي عنوان (%n).</numerusform>
            <numerusform>دُوّن عنوان واحد فقط دون سؤال.</numerusform>
            <numerusform>دُوّن عنوانان فقط دون سؤال.</numerusform>
            <numerusform>دُوّنت %n عناوين فقط دون سؤال.</numerusform>
            <numerusform>دُوّن %n عنوانًا فقط دون سؤال.</numerusform>
            <numerusform>دُوّن %n عنوان فقط دون سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>لم يُؤجَّل أي عنوان (%n).</numerusform>
            <numerusform>أُجّل عنوان واحد؛ ولا يُعرف ما آل إليه.</numerusform>
            <numerusform>أُجّل عنوانان؛ ولا يُعرف ما آلا إليه.</numerusform>
            <numerusform>أُجّلت %n عناوين؛ ولا يُعرف ما آلت إليه.</numerusform>
            <numerusform>أُجّل %n عنوانًا؛ ولا يُعرف ما آلت إليه.</numerusform>
            <numerusform>أُجّل %n عنوان؛ ولا يُعرف ما آلت إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>لم يُرسَل إلى أي عنوان رغم ذلك (%n).</numerusform>
            <numerusform>أُرسل إلى عنوان واحد رغم ذلك.</numerusform>
            <numerusform>أُرسل إلى عنوانين رغم ذلك.</numerusform>
            <numerusform>أُرسل إلى %n عناوين رغم ذلك.</numerusform>
            <numerusform>أُرسل إلى %n عنوانًا رغم ذلك.</numerusform>
            <numerusform>أُرسل إلى %n عنوان رغم ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>لم يُرسَل إلى أي عنوان لم يُحسم أمره (%n).</numerusform>
            <numerusform>أُرسل إلى عنوان واحد، أو ينتظر الإرسال إليه، ولم يُحسم أمره.</numerusform>
            <numerusform>أُرسل إلى عنوانين، أو ينتظر الإرسال إليهما، ولم يُحسم أمرهما.</numerusform>
            <numerusform>أُرسل إلى %n عناوين، أو ينتظر الإرسال إليها، ولم يُحسم أمرها.</numerusform>
            <numerusform>أُرسل إلى %n عنوانًا، أو ينتظر الإرسال إليها، ولم يُحسم أمرها.</numerusform>
            <numerusform>أُرسل إلى %n عنوان، أو ينتظر الإرسال إليها، ولم يُحسم أمرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>لم يُختر التصحيح لأي عنوان (%n).</numerusform>
            <numerusform>اختير التصحيح لعنوان واحد ولم يُر في أي رسالة بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لعنوانين ولم يُر في أي رسالة بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عناوين ولم يُر في أي رسالة بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عنوانًا ولم يُر في أي رسالة بعد ذلك.</numerusform>
            <numerusform>اختير التصحيح لـ %n عنوان ولم يُر في أي رسالة بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>لم يُسأل عن شيء منذ الأمس.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>فتح ال&amp;سجل</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>لم يسأل Sendward عن أي عنوان (%n).</numerusform>
            <numerusform>سأل Sendward عن عنوان واحد.</numerusform>
            <numerusform>سأل Sendward عن عنوانين.</numerusform>
            <numerusform>سأل Sendward عن %n عناوين.</numerusform>
            <numerusform>سأل Sendward عن %n عنوانًا.</numerusform>
            <numerusform>سأل Sendward عن %n عنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>كان هناك أكثر مما أمكن عدّه هنا.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>ما حدث منذ الأمس</translation>
    </message>
</context>
</TS>
