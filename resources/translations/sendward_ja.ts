<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0(Unicode の表は Unicode License v3)</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>意図した宛先に似ているだけのドメインへメッセージが送られる前に質問します。サーバーはなく、どこにも何も送信しません。見た内容も回答も、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>存在する末尾</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>組織のポリシー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>もう一度ようこそ画面を表示(&amp;W)</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>このバージョンとそのリスト</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>日付のないビルド</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>日付のないリスト</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>{day} 時点</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>{day} 時点(1 年以上前): 新しい Sendward をインストールしてください</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>パスワードを入力してください。サーバーごとに別々に保存されます。</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>先にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>見つかりました: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>使えます。{folder} に保存された下書きをサーバーが知らせます。</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>使えます。1 分ごとに {folder} を確認します。</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>サーバーを探しています…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward は下書きフォルダーを読み取り専用で開き、ヘッダーだけを読みます。パスワードはデスクトップのキーリングと、このサーバーにだけ渡されます。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>{server} を試しています…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>試しています。ブラウザーの画面が開いたら、そこでサインインしてください…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>下書きフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>初回は今あるものすべて</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Sendward が動いていない間に保存された下書きは、1 件ずつ質問しません。疑わしいアドレスがある下書きの件数を 1 行で知らせ、履歴に一覧が残ります。</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>起動時にある下書き(&amp;T)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>今あるものは確認しない</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>よくある名前でメールサーバーを探します。</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>なし(このコンピューターのみ)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>前回以降に保存されたもの</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>保護、ポート(&amp;R)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS、任意の証明書(このコンピューターのみ)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>サインイン(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>サーバーが示すもの</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>Google(ブラウザーで)</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>Microsoft(ブラウザーで)</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>パスワードで</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>トークンで</translation>
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
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>本当に削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>アカウントの監視をやめ、パスワードをキーリングから削除します。</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>もう一度インストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>アドオンをインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>ここに Thunderbird は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Thunderbird からアドオンを削除</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>アドオンはインストールされ、動作しています。</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>アドオンは、ここでは全員用にインストールされています。</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>アドオンはインストールされていますが、Thunderbird {version} 以降が必要です。</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>アドオンはインストールされていますが、Thunderbird でオフになっています。</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>アドオンをインストールしました。Thunderbird は次の起動時に読み込みます。</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>アドオンはインストールされていません。あれば、送信直前のメッセージをあなたが決めるまで止めます。なければ、保存された下書きだけを確認します。</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>アドオンは別のバージョンの Sendward のものです。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>{build} の Thunderbird はほかのプログラムから隔離されているため、アドオンは動きません。保存された下書きとコピーしたアドレスは確認されます。</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird が確認を求めます。次の起動後にメニューを開き、「Sendward が Thunderbird に追加されました」、「有効にする」の順に選んでください。</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>今後 {address} を常にこのまま使う(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>指定した日まで(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>{address} を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>今後 {domain} の全員に対して常にこのまま使う</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>誰に対して、いつまでアドレスをこのまま使うか</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>{address} の代わりに。</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>今回だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>このまま使う(&amp;R)</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>{address} をこのまま使う: 期間を選ぶ</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} を使う</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>代わりに {address} を使う</translation>
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
        <translation>理由の入力が必要です。理由は履歴に残ります。</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>{address} をこのまま使う</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>間違いなければ「{end}」と入力してください:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>このまま使う理由は何ですか？</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>{domain} の全員</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>期限(この日の終わりまで)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>答えを受け付けられませんでした。{problem} もう一度答えてください。</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>Sendward が質問していない間に保存された下書き %n 件に、疑わしいアドレスがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>不在の間のこと</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>確認するアドレス</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>以前の設定ファイルは {file} として残しました。</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n 件は読み取れないか、確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>アドレスを確認</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を消去</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n 件のアドレスを確認しました。保護されたものに似たアドレスはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>ここに入力した内容は確認されますが、保存されません。</translation>
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
            <numerusform>%n 件のアドレスを調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n 件のファイルを読み取れませんでした。最初は {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>そのうち %n 件のアドレスは間違いのようです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ点検(&amp;C)</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>アドレス {address} をこのまま使う</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>このアドレスをこのまま使う</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>メールソフトを調べています…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Sendward を起動してから、点検はまだしていません。</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>間違いのようなものはありません。</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>転送ルール、アドレス帳、控えの送信、別のアドレスへの返信</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>最初の {count} 件を表示しています。「sendward checkup」でさらに表示できます。</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… ほか %n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>メールソフト</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n 件のアドレスが保護されたものに似ていますが、「このまま使う」とあなたが答えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n 件のアドレスが保護されたものに似ていますが、組織がそのドメインを信頼しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>クリップボードに、保護されたものに似たアドレスはありません。</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward は起動中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>ここではクリップボードを読み取れません</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>クリップボードにアドレスがありません。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>正しくは？</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>「{typed}」をよく確認してください。</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>{domain} の「{meant}」がありません。</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>「{typed}」は {domain} では「{meant}」です。</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>「{typed}」は {domain} にありません。</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>「{typed}」は次の文字で書かれています: {names}。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>あとで(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>訂正したらすぐに送信する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>すべて訂正する(&amp;C)</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>このウィンドウを閉じます。何も変更も承認もされません。</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>今回だけ(&amp;O)</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>すべてこのまま使う(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>別のプログラムがクリップボードを占有しています。正しいアドレスは {right} です。</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>訂正したアドレスをコピーしました</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>訂正したアドレスをコピーできませんでした</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>その間に別のものがコピーされ、クリップボードに残っています。正しいアドレスは {right} です。</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>コピーした内容を変更できませんでした。正しいアドレスは {right} です。</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>コピーされたものの中のアドレスは Sendward が変更できない形で書かれており、クリップボードにそのまま残っています。正しいアドレスは {right} です。</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} をコピーしました。下書きで {wrong} を選択して貼り付けてください(Ctrl+V)。</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>{place} の下書きの「宛先」と「Cc」に %n 件のアドレスがあります。受け取った人は全員、そのすべてを読めます。「Bcc」に移すと、ほかの人のアドレスは誰にも見えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>多くの人に互いのアドレスが見えます</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>記録を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>記録の削除</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>完全に失われます。例外と一時停止は有効なままで、未回答の質問も残ります。古い記録を削除したこと自体も記録されます。</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>削除するもの</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>30 日より前</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>1 年より前</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>3 か月より前</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>3 年より前</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>答える(&amp;A)…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>行を選ぶと、記録された内容がすべて表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>間違いの種類</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>連絡文…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>おそらく意図したもの</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>入力された理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>見つけた場所</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>メッセージを受け取った人と、データ保護の担当部署に宛てた連絡文を表示します。</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>回答を待っている質問を表示します。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違うところ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>疑わしい理由</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}、鍵なしで連鎖</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}、キーリングの鍵で封印</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>自分のドメイン</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>組織のリスト</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>保護するドメイン</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>組織が設定したもので、常に有効です。</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>ドメインを試す</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>ここに入力した内容は判定されますが、保存されません。</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>あなたがメールを送る先: 顧客、銀行、自分の組織。</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}、単位</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>似たものへの対応</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>誰のものか</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>誰のものか(&amp;W)</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>ドメインを入力すると、そのサブドメインも保護されます。.mil のように先頭にドットを付けると、それで終わるものすべてが保護されます。</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>項目を変更</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>似たものへの対応(&amp;L)</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>ドメインを保護</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>このドメインはすでにリストにあります。</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>アドレスまたはドメイン(&amp;A)</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>ドメインを入力すると、そのドメインのすべてのアドレスが対象になりますが、サブドメインは対象になりません。</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>例外を追加</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>例外を変更</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>この日の終わりまで</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>{domain} の全員</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day}(終了)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>最後に取り消した例外を元に戻します。</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>保護されたドメインに似ていても、Sendward はこれらについて質問しません。組織がブロックするものは、ブロックされたままです。</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>例外はまだありません。質問で「このまま使う」を選び、「常に」または日付を指定すると追加されます。「追加」からも作れます。</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>組織が全員のために信頼しているもの: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>組織が全員のために信頼しているもの: {domains} ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての検出元</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>疑わしいアドレスが残っている下書き</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>アドレス、ドメイン、場所を検索</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>検出元</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>メールフォルダー</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>メールソフトが見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – ヘルプ</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>疑わしいアドレスにメッセージが送信されました</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>疑わしいアドレスのあるメッセージが送信を待っています</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>{address} 宛てで、送信トレイにあります。まだ止められます。</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>{address} に送信されました。知らせるべき相手への連絡を Sendward がお手伝いします。</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>疑わしいアドレス %n 件へのメッセージが送信を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>疑わしいアドレス %n 件にメッセージが送信されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>この連絡文をコピー</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>この報告をコピー</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>アドレスが正しければ、何もする必要はありません。正しくなければ、受け取った人に連絡し、データ保護の担当部署に知らせてください。この連絡文はひな形です。自由に書き換えてください。</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>まだ送信されていません。送信トレイを開き、アドレスを直すか、メッセージを削除してください。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>連絡文</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>送信した内容を確認してください</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>受け取った人へ</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>データ保護の担当部署へ</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – {meant} の間違いではありませんか？ {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>「{subject}」、{date}、{client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>後で答え直し</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Sendward が動いていない間に変更または消失</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>手動で確認</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>コピーしたテキスト</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>{address} に訂正</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>訂正を選択</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>訂正を選択: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>訂正をコピー</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>訂正をコピー: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れない</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>{place} の下書き</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>以前の記録がありません</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>{place} の送信トレイ</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>インシデント: 送信待ち</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>インシデント: 送信済み</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>このまま使用</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>今回はこのまま使用</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>このまま使用: このアドレスは常に</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>このまま使用: このアドレスは {day} まで</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>このまま使用: このドメインは常に</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>このまま使用: このドメインは {day} まで</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>確認なしで通過</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>一時停止中に通過</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>{place} のメッセージ</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>送信直前のメッセージ</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>送信トレイのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>「Bcc」に移動: %n 件のアドレス</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>信頼を取り消し</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>質問していない</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ質問していない</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>下書きに見当たらなくなった</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>メッセージに見当たらなくなった</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>古い記録の削除</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>一時停止、例外、なくなった下書き、削除</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>お知らせ済み: 全員に見えるアドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>キーリングの鍵で封印されています</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>そのまま送信</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>送信済みメッセージ</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>送信(確認の後に追加された宛先)</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>全員に見えるアドレス %n 件のまま送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>{place} で送信</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>今後信頼</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}、次の文字を含まないもの: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>質問はもうありません。最後に見たとき下書きにこのアドレスはなかったか、下書きがなくなったか、その間に回答済みです。</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>質問はもうありません。このアドレスはもう疑わしくありません。</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>この質問にはすでに回答があります。</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(もうありません)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>おそらく意図したもの</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>見つけた場所</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n 件を {file} にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n 件は読み取れなかったため、そこには含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n 件の記録を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中の内容をエクスポート</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>履歴全体を読んでいます…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>最初に異常がある記録は {number} 番です。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>改ざんの有無を調べる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>履歴が書き込み後に変更されていないかどうかを調べます。</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>記録(&amp;N)</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>記録または概要</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>プログラム用(&amp;P)(JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>表計算用(&amp;S)(CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>探しているものに合う記録はありません。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>まだ何も質問していません。Sendward の質問とあなたの回答がここに並びます。</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – 履歴</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>質問と回答(新しい順)</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>ドットが足りない</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>ハイフンの過不足</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>文字が重なっている</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>文字が足りない</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>文字が多すぎる</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>ほかの名前に含まれている</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>@ の前の打ち間違い</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>語が加わっている</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>末尾が違う</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>文字が違う</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>そのような末尾はない</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>見た目の似た文字</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>この人たちの中では初めて</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>誰かが抜けている</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>国の部分がない</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>ドットの位置が違う</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>下の名前が同じ</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>別のドメインに同じ名前</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>2 文字が入れ替わっている</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>間違いの種類別</translation>
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
            <numerusform>%n 人を、読み取れない符号として覚えています。ここに一覧は表示できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>両方とも実在する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>このドメインを忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>忘れる人のアドレス</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信した数</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>両方とも実在しますか？</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>メールを送るドメイン</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>すべて忘れる(&amp;E)</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>この人を忘れる(&amp;P)</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>似ているもの</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>打ち間違いだった: 忘れる(&amp;S)</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>最後の日付</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>学習はオフです。以前に学習した内容は、忘れるまで残ります。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>まだ何も学習していません。送信済みメールが見つからない場合は、そのフォルダーを上で追加してください。</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>本当にすべて忘れますか？(&amp;E)</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>本当に忘れますか？</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>ここにはキーリングがないため、ドメインだけを覚え、人は覚えません。@ の前の打ち間違いには気づけません。</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>ここに送信したか、ここからのメールに返信したため保護されています。数字はその回数です。</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>忘れた内容は、これから送信するメッセージからだけ、もう一度学習します。</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>送信した先</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>ここに送信したことがありますが、別のものに似ています。両方とも実在するとあなたが答えるまで、Sendward は質問を続けます。</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>アルメニア文字</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>チェロキー文字</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>コプト文字</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>ジョージア文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>ラテン文字の別の字</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>記号の付いたラテン文字</translation>
    </message>
    <message>
        <source>Lisu</source>
        <translation>リス文字</translation>
    </message>
    <message>
        <source>{letter} ({script})</source>
        <translation>{letter}({script})</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MessageNews</name>
    <message>
        <source>A message to {addresses} was let go unchecked.</source>
        <translation>{addresses} へのメッセージが確認なしで通過しました。</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>メッセージは送信されませんでした</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>送信した内容を確認してください</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>このメッセージをもう一度見てください</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>確認の後に、{place} のメッセージに宛先が追加されました。別のアドオンによるものかもしれません。次の宛先にも送信されました: {addresses}。</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward は {place} に時間内に応答できませんでした。何も送信されていません。もう一度送信すると質問が表示されます。</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>回答は記録されていません</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>回答の前に {place} が終了したか、アドオンをオフにしました。何も送信されていません。メッセージのウィンドウがロックされている場合は、閉じて「保存」を選ぶと下書きに残ります。</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward は記録できるまで自動で再試行します。</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} メッセージは送信されていません。解決してからもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{month}. {counts}</source>
        <translation>{month}。{counts}</translation>
    </message>
</context>
<context>
    <name>NoteNotifications</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
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
        <translation>メッセージが間違ったアドレスに送信されました。

送信: {date}、{client}
気づいた日時: {now}
件名: {subject}
実際の宛先: {addresses}
おそらく意図した宛先: {meant}

メッセージの内容と、誰についてのものか:

その後に行ったこと(受け取った人に削除を依頼した、その返答):

この件を届け出る必要があるかどうか、お知らせください。GDPR(第 33 条)では、気づいてから 72 時間以内の届け出が必要です。</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>突然のご連絡で失礼いたします。

{date} に、件名「{subject}」のメッセージを誤ってあなたのアドレスに送信しました。別の方に宛てたものでした。

読んだり、利用したり、ほかの人に渡したりなさらないようお願いいたします。メッセージと添付ファイルを削除し、削除した旨を簡単にお知らせください。

ご迷惑をおかけして申し訳ありません。ご協力に感謝いたします。</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 件のアドレス</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 の組織</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 つの組織</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 件のアドレス</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 つの組織</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 件のアドレス</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 つの組織</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 件のアドレス</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>メッセージを確認なしで送れる</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>質問が表示されると、すぐにキーボード操作が質問に移ります。オフなら、そのまま入力を続けられます。</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>コピーしたテキストの中のアドレスを確認します。テキストそのものは保存されません。マウスの中ボタンで貼り付けるために選択しただけのテキストは見ません。</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>初回は今あるものすべて</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>理由を尋ねる</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>質問をすぐに前面に出す</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>理由があれば 1 回だけこのまま使える</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>週に 1 回点検する</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>Google のクライアント ID</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>Microsoft のクライアント ID</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Google のクライアントシークレット</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>見つかっても監視しない、メールソフトの下書きフォルダー。</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>メールソフトがこれらの IMAP サーバーに下書きを保存すると確認します。</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Sendward が動いていない間に保存された下書きは、1 件ずつ質問しません。疑わしいアドレスがある下書きの件数を 1 行で知らせ、履歴に一覧が残ります。</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>決定ごとに JSON オブジェクトを 1 行ずつこのファイルに加えます。空欄ならファイルなし。</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>起動時にある下書き</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>保護するドメインを加えるファイル。1 行に 1 つ、または TOML。</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>メールソフトを自動で見つける</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>下書きのフォルダー</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>すべての質問で</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>ウィンドウを開くすべての質問で</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>見つけても監視しないフォルダー</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>送信済みメールから学習し、このコンピューターにだけ保存します。よく使うアドレスの打ち間違いに気づけるようになります。</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>その他のリスト</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>いくつ以上の組織にわたる場合か</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Sendward に接続できないとき、もう一度クリックすれば、メッセージを確認なしで送信できます。</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>今あるものは確認しない</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>履歴を残す期間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>メールを送る相手を学習する</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>ブラウザーで Google にサインインできるようにします。組織が Sendward を登録します。</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>ブラウザーで Microsoft にサインインできるようにします。組織が Sendward を登録します。</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>オフにしたリスト</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>オンにしたリスト</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>送信したものを調べる</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>メールアカウント</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>ほかの送信済みメールのフォルダー</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>古い記録はすぐに削除され、元に戻せません。例外は有効なままです。</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>ブロックされたものだけ</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>質問せず、記録だけする</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>前回以降に保存されたもの</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>できない場合は、セッションの終了時にだけ終わります。</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>少数の組織の人どうしは、たいてい知り合いです。個人用のアドレスは、それぞれ 1 つの組織と数えます。</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>互いのアドレスが見える人が多いときに知らせる</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>転送ルール、アカウント、アドレス帳を調べます。間違いのようなものがあるときだけ知らせます。</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward を一時停止できる</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Sendward を終了できる</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward はウィンドウなしでトレイに起動します。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>ブロックしたまま</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>このコンピューターのメールソフトの下書きフォルダーを見つけて監視します。</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Sendward の表示言語。ターミナルのコマンドは英語です。</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Sendward に付属する機関・企業のリストのうち、使うものの名前。</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Sendward に付属し、使わないリストの名前。</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>メールソフトが下書きを保存したときに宛先を確認します。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>お使いのメールソフトとアカウントのものは自動で見つかります。各メッセージはヘッダーだけを読みます。</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>Linux では journald、Windows ではイベントログへ。収集ツールがそこから取得できます。</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>保存された下書きを監視する</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>コピーした内容を監視する</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>デスクトッププログラムのクライアント ID とともに Google が発行するもの。Google は秘密とみなしません。</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>ブロックされたもの</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>質問するはずだったことを履歴に書きます。何も表示せず、何も止めません。ただし、組織がブロックするものは、組織のポリシーがこれを選んだ場合を除き、表示して止めます。</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>アドレスをこのまま使うとき、理由を尋ねて履歴に残します。</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>メールソフトが下書きを置く場所: Maildir、MH、mbox ファイルのフォルダー、.eml ファイル。</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>自分のリストがブロックするアドレスを、それでもそのまま使えるかどうか。組織がブロックするものは、組織のポリシーだけに従います。</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>一時停止中は、ブロックされたものについてだけ質問し、送信されたものを記録します。</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>「宛先」と「Cc」のアドレスがこの数以上なら、全員にすべてのアドレスが見えることを知らせます。</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>決定をファイルに書く</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>決定をシステムのログに書く</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>疑わしいアドレスが未解決のままメッセージが送信されたとき、または送信トレイにあるときに知らせます。</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>{contact} に尋ねてください。</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>見つかったフォルダー</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>機関・企業</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>使うリスト</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>{organisation}が提案した値です。</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>{organisation}が設定したため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>{organisation}のポリシーを読み取れません。読み取れるまで変更できません。</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Sendward に付属しています。最初は、お使いの国と言語のものにチェックが入っています。</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>メールを送る相手が含まれるものにチェックを入れてください。どれも長いリストです。</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>監視しないものはチェックを外してください。</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>過去 12 か月間に、似たアドレス %n 件を訂正するか、そのメッセージを止めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>訂正を選択、その後は未確認</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>ほかに %n 件で訂正が選択され、その後は確認されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>このまま使った</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>防げた間違い: 訂正したか、送信を止めたもの</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>防げた間違い(種類別)</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>過去 12 か月に質問はありませんでした。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>そのまま送信、「あとで」、ブロック、または未回答</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>質問の件数(月別)</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n 件のドメインを追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n 件のドメインを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>ドメインのない %n 行を飛ばしました。最初は {number} 行目: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>ファイルからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>ドメイン、ウェブアドレス、メールアドレスの列があるリストまたは表。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>ドメインをインポート</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>リスト (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>%n 列のうち、ドメインの列を使いました: {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>最後に削除したドメインを元に戻します。</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>以前のリストを読み取れなかったため、{file} として残しました。</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前はありません</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}。{count} 件は登録済みでした</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>航空会社</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>アラブ諸国の政府</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>オーストラリア政府</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>銀行(アジア、アフリカ、ラテンアメリカ)</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>銀行(オーストラリア、ニュージーランド)</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>銀行(カナダ)</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>銀行(ヨーロッパ)</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>銀行(イギリス)</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>銀行(アメリカ)</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>カナダ政府</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>自分のドメイン</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>オランダ政府</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>フランス政府</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>ドイツ政府</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>病院</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>保険会社</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>アイルランド政府</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>イタリア政府</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>日本政府</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>メールサービス</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>NATO と EU</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>ニュージーランド政府</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>北欧諸国の政府</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>ポーランド政府</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>スペイン政府</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>スイスとオーストリアの政府</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>イギリス政府</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>米国政府</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>米軍</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>ウクライナ政府</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>大学</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>{list} ({count})</source>
        <translation>{list}({count})</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first}～{last} / {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>リスト (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>選んだ行をリストから外します。何も削除されません。</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分間(&amp;1)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>送信したことのあるドメイン、似たもの、忘れる</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>メールを送る相手</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>病院・医療(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>官公庁・軍(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>旅行(&amp;T)</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>ほかの国</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>銀行・保険(&amp;K)</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>リストを選ぶ(&amp;L)…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>送信済みメールから、メールを送る相手を学習する(&amp;R)</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>メールを送る国(&amp;C)</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>仕事で関わりのある分野</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>ほかの国なし</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>メールを送る相手</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>あなた自身が使っているドメインです。保護しますか？</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>{domain} を保護</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>現在の保護対象</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>学校・大学(&amp;U)</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>送信済みメールのアドレスをこのコンピューターの中で読み取って数え、打ち間違いに気づけるようにします。相手は誰にも読み取れない符号として保存され、いつでもすべて忘れさせることができます。</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>リストを読み込んでいます…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>ここでの選択で、Sendward がよく知るアドレスが決まります。打ち間違いがあれば質問します。</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>メールを送る相手は？</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>ドメインと末尾 {count} 件: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>ドメインに {wrong} は使えません。</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>ドメインを引用符で囲むことはできません。</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>ドメインは {max_length} 文字までです。</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>送信したことのあるドメインが別のものに似ています。両方とも実在しますか？ 設定の「メールを送る相手」をご覧ください。</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>フォルダー名に改行は使えません。</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>{file} の 1 行が途中で切れています。その内容は履歴にだけあります。</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>{place} のメッセージは送信されませんでした。質問に回答がありませんでした。</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>{address} へのメッセージが送信トレイで待っています。</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>{address} にメッセージが送信されました。詳しくは履歴を開いてください。</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>@ の前には、かっこ付きの番号ではなく名前が必要です。</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>新しい Sendward が書いたものです(形式 {version}、このバージョンは {known} まで)。Sendward を更新してください。</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>履歴 {path} は新しい Sendward が書いたものです(形式 {version}、このバージョンは {known} まで)。Sendward を更新するか、ファイルを移動して新しい履歴を始めてください。</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>{path} は新しい Sendward が書いたものです(形式 {version}、このバージョンは {known} まで)。そのまま残します。</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>{path} は新しい Sendward が書いたものです(形式 {version}、このバージョンは {known} まで)。</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>ドットの間の部分は {max_label} 文字までです。</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>改行を含むパスはデスクトップから起動できません。</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>検索に使える語は {most} 個までです。この検索には {number} 個あります。</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Sendward の設定で IMAP アカウントを追加してください。</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>IMAP アカウントを追加してください。下書きはサーバーにしかありません。</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>アフガニスタン</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>アルバニア</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>アルジェリア</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>あなたのユーザーに読み取りを許可してください。</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>米領サモア</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>入力中に {client} が候補として示すアドレスの中</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>{recipient} についての答えは、信頼する場合に限り範囲を示します。</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>アンドラ</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>アンゴラ</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>アンギラ</translation>
    </message>
    <message>
        <source>Answers to your mail from “{name}” go there, says {client}</source>
        <translation>{client} の設定で、「{name}」から送ったメールへの返信はここに届きます</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>南極</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>アンティグア・バーブーダ</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>アルゼンチン</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>アルバ</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>{path} に誤りがある間、{names} には以前に読み込んだポリシーが引き続き適用されます。</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>アセンション島</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>メールサーバーの管理者に、印を付けるフォルダーを一つだけにするよう頼んでください。</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>IT 担当者にポリシーファイルの修正を依頼してください。</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>組織にクライアント ID を尋ねるか、アプリパスワードを使ってください。</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>組織にクライアント ID を尋ねてください。そこではパスワードは使えません。</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>アゼルバイジャン</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>バハマ</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>バングラデシュ</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>バルバドス</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>{row} 行目より前に、履歴が以前の状態に戻されたか、別のものに置き換えられました。{last} 行目まで書かれていました。</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>{client} の短縮名「{name}」の宛先</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ベラルーシ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>ベリーズ</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>ベナン</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>バミューダ</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>ブータン</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ボリビア</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ボスニア・ヘルツェゴビナ</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>ボツワナ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>英領インド洋地域</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>英領ヴァージン諸島</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>ブルネイ</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>ブルガリア</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>ブルキナファソ</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>ブルンジ</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>カメルーン</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>カーボベルデ</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>ケイマン諸島</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>中央アフリカ共和国</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>チャド</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>設定の「アカウント」でサーバーの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>設定の「アカウント」でユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>ネットワーク接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>確認に失敗しました({problem})。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>チリ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で STARTTLS、または TLS のポート(通常 993)を選んでください。</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>設定の「アカウント」で TLS を選んでください。以前 STARTTLS が使えていたなら、誰かがネットワークに手を加えているかもしれません。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で TLS か STARTTLS を選んでください。</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で別のサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で選んでください。</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で下書きフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>下書きフォルダーそのものを選んでください: Maildir、MH、.eml のフォルダー、または mbox ファイル。</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Sendward の設定で下書きフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>設定で下書きのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>設定の「アカウント」で、サインイン方法として「パスワードで」を選んでください。</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>クリスマス島</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>クリップボード(Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>ココス(キーリング)諸島</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>コロンビア</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>コモロ</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>コンゴ共和国(ブラザビル)</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>コンゴ民主共和国(キンシャサ)</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>クック諸島</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>{client} のアカウント設定で直してください。</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>{client} のアドレス帳で直してください。</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>ファイル {file} で直してください({name})。</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>ファイル {file} で直してください。</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>ファイルを直すか、設定で選び直してください。</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>{client} のフィルターでルール「{name}」を直すか、削除してください。</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>名前を直すか、ファイルから削除してください。それまでは無視されます。</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>コスタリカ</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>クロアチア</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>キューバ</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>キュラソー</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>キプロス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>コートジボワール</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>ジブチ</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>回避しないでください。サーバーの名前を確かめ、正しければメールサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>ドミニカ国</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>下書きはメールサーバーにだけ保存されています。</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>{folder} の下書き</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>{address} の下書き</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>{address} の {folder} にある下書き</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>エクアドル</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>エルサルバドル</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>設定の「アカウント」でパスワードを入力し直してください。それまで再試行しません。通常のパスワードではなくアプリパスワードが必要な場合もあります。</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>設定の「アカウント」でパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>赤道ギニア</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>エリトリア</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>エストニア</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>エスワティニ</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>エチオピア</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>どの行も一致していますが、{row} 行目は新しい Sendward が書いたものです。その内容と、行とは別の表は確認できませんでした。Sendward を更新してください。</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>どの行も一致していますが、鍵なしで書かれた {row} 行目に、この Sendward が知らない内容があります。新しい Sendward か、ほかの誰かが書いたものです。Sendward を更新してください。</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>どの行も正常ですが、別に保存された{what}が行の内容と一致しません。</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>フォークランド諸島</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>フェロー諸島</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>フィジー</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>直すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>ファイルを直すか、設定を変えてください。以前のファイルは新しいファイルの隣に残ります。</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>仏領ギアナ</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>仏領ポリネシア</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>仏領極南諸島</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME はこれをどのプログラムにも提供しません。下書きは引き続き監視されます。</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>ガボン</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>ガンビア</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ガーナ</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>ジブラルタル</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>グリーンランド</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>グレナダ</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>グアドループ</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>グアム</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>グアテマラ</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>ガーンジー</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>ギニア</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>ギニアビサウ</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>ガイアナ</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>ハイチ</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>ハード島・マクドナルド諸島</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>ホンジュラス</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>How far the journal was written cannot be kept in {path} ({problem}): an older copy of the journal, or none, would not be noticed. Check that file&apos;s permissions.</source>
        <translation>履歴がどこまで書かれたかを {path} に保存できません({problem})。履歴が古いコピーに置き換えられたり、なくなったりしても気づけません。このファイルのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ハンガリー</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>アイスランド</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>完全に失われた場合は {file} を削除してください。Sendward が新しい鍵を作ります。</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>「宛先」と「Cc」に {organisations} の組織の {addresses} 件のアドレスがあります。メッセージを受け取った人は、そのすべてを読めます。「Bcc」なら、ほかの人のアドレスは誰にも見えません。</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>{client} のアドレス帳の中</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>Thunderbird の別のプロファイルではアドオンが動いていません。そちらでも有効にしてください。</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>{client} の下書きフォルダーのプロパティで「このフォルダーをオフラインで使用する」にチェックを入れるか、Sendward の設定で IMAP アカウントを追加してください。</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>{path} の {key}: {problem}。組み込みの値を使います。</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>{path}: {problem}。</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>{path}: {table} はテーブルでなければなりません。組み込みの値を使います。</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>GNOME Keyring、KWallet、または KeePassXC の Secret Service をインストールしてロックを解除し、Sendward を再起動してください。</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>GNOME Keyring、KWallet、または KeePassXC の Secret Service をインストールしてロックを解除してください。</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>インストール: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>アドオンをインストールすると、あなたが決めるまでメッセージを止めます。</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>パッケージ wl-clipboard をインストールしてください。</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>wl-clipboard 2.0 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>イラン</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>イラク</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>マン島</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>監視できます: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>監視できます: {folder}。</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>読み取れません: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>読み取れません: {problem}。</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>メールのヘッダーがありません。</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>読み取れる形のアドレスがありません。</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>宛先が {most} 件を超えています。残りは確認していません。</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>接続中です。</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>探しています。</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>開いています。</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>入力が止まりしだい確認します。</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>壊れているため、一部だけ読み取りました({problem})。</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>壊れているか、最後まで書き込まれていません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>なくなっています。ポリシーの「withdrawn_lists」に {name} を書くと解除されます。</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>{line_limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>メールでもアドレス帳でもテキストでもありません。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>通常のファイルではありません。</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>読み取れるアドレス帳ではありません({problem})。</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>別のプログラムまたは別のバージョンのものです。</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>数秒後に再起動します。</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>大きすぎるため調べられません。</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>作成されしだい監視します。</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>番号でコンピューターを指しているため、比べるドメインがありません。</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>例外が {most} 件を超えています。</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>設定では下書きの保存場所をコマンドが示しますが、ここではそのコマンドを実行しません。</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>下書きは監視していません。設定でオフになっています。</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ジャマイカ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>ジャージー</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ヨルダン</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ケニア</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>キリバス</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>クウェート</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>キルギス</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ラトビア</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>レバノン</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>レソト</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>監視できるフォルダーを増やしてください: fs.inotify.max_user_watches の値を上げます。</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>リベリア</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>リビア</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>リヒテンシュタイン</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>リトアニア</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>{client} のアドレス帳で探し、そこで削除してください。</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>ルクセンブルク</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>マカオ</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>マダガスカル</translation>
    </message>
    <message>
        <source>Mail programs and commands cannot reach Sendward: {problem}</source>
        <translation>メールソフトやコマンドが Sendward に接続できません: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>マラウイ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>モルディブ</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>マリ</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>マルタ</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>マーシャル諸島</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>マルティニーク</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>モーリタニア</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>モーリシャス</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>マヨット</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>メッセージ {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>ミクロネシア連邦</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>モルドバ</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>モナコ</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>モンテネグロ</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>モントセラト</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>モロッコ</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>すべて「Bcc」に移す</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>モザンビーク</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ナミビア</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>ナウル</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>ネパール</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>ニューカレドニア</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ニカラグア</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>ニジェール</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ナイジェリア</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>ニウエ</translation>
    </message>
    <message>
        <source>No folder of sent mail was found.</source>
        <translation>送信済みメールのフォルダーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>読み取れる形のメールはまだありません。</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>そこに読み取れる形のメールはありません。</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>よくある名前のメールサーバーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>メッセージとして読み取れるものがありません。</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>{host} というサーバーはありません。</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>ノーフォーク島</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>北朝鮮</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北マケドニア</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>北マリアナ諸島</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>質問できません: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>キーリングに鍵があるのに、履歴には封印が一つもありません。鍵なしで書かれたか、封印が取り除かれています。偶発的な破損なら検出されたはずですが、改ざんは検出されないことがあります。</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>{recipients} についての質問はありませんでした。</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>オマーン</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>日付で終えられるのは継続する例外だけです。{recipient} は例外になっていません。</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>mu4e のメールがどのフォルダーにあるかは、mu だけが知っています。</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>その下書きをメールソフトで開いて保存し直すか、削除してください。</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>そのメッセージをメールソフトで開くか、削除してください。</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>そのフォルダーをメールソフトで一度開いてください。ほかのフォルダーは引き続き読み取ります。</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>メールソフトで開いてください。</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>パキスタン</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>パラオ</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>パレスチナ</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>パナマ</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>パプアニューギニア</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>パラグアイ</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ペルー</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>ピトケアン諸島</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>プエルトリコ</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>カタール</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>読み取りに失敗しました({problem})。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>このエラーを報告してください。</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Thunderbird を再起動してください。</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>{row} 行目以降がありません。</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>{row} 行目から {last} 行目までがありません。履歴が以前の状態に戻されました。</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>{row} 行目が前の行に続いていません。</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>{row} 行目に Sendward が書いていない内容があります。</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>{row} 行目がありません。</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>{row} 行目は書かれたものと違います。履歴が別のものに置き換えられました。</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>{row} 行目が書かれた後で変更されています。</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>{row} 行目は Sendward が書いたものではありません。</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>前の行には鍵がありましたが、{row} 行目は鍵なしで書かれています。鍵なしの部分は改ざんを調べられません。</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>ルワンダ</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>レユニオン</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>セントヘレナ</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>セントクリストファー・ネーヴィス</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>セントルシア</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>サンピエール島・ミクロン島</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>セントビンセント及びグレナディーン諸島</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>サモア</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>サンマリノ</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward は記録だけを行う設定です。組織がブロックするものを除き、質問せず、メッセージも止めません。</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward は記録だけを行う設定です。質問せず、メッセージも止めません。</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward が使えるパスワードのサインイン方法がサーバーにありません。</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Sendward のアドオンがありません: {file}。Sendward をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Sendward のアドオンが Thunderbird で無効になっています。「アドオン」で有効にしてください。</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Sendward のアドオンには Thunderbird {version} 以降が必要です。Thunderbird を更新してください。</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Sendward のファイルがありません: {places}。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>セネガル</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>送信済みメール</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>{address} の送信済みメール</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>{address} の {folder} にある送信済みメール</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>セルビア</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>セーシェル</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>シエラレオネ</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>設定の「アカウント」でサインインし直してください。それまで再試行しません。</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>{provider} へのサインインに必要な部分がインストールされていません。</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>シント・マールテン</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>スロバキア</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>スロベニア</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>ソロモン諸島</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>ソマリア</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>アドレスの閉じかっこの後に何かがあります。</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>予期しないことが起きました({kind})。そのとき見ていたものは確認されていません。</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>予期しないことが {count} 回起きました({kind})。そのとき見ていたものは確認されていません。</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>予期しない問題が起きました: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>サウスジョージア・サウスサンドウィッチ諸島</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>南スーダン</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>ソビエト連邦</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>スリランカ</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>スーダン</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>スリナム</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>システム設定の「プライバシーとセキュリティ」「フルディスクアクセス」で Sendward をオンにして、再起動してください。</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>シリア</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>サントメ・プリンシペ</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>タジキスタン</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>タンザニア</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>アドオンはパッケージ sendward とともに全員用にインストールされました。変更や削除はこのパッケージでしかできません。</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>アドオンは別のバージョンの Sendward のものです。もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>{host} の証明書は期限切れです。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>{host} の証明書はまだ有効ではありません。このコンピューターの時計が違っているかもしれません。</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>{host} の証明書は拒否されました({problem})。</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>{host} の証明書は失効しています。</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>接続が切断されました({problem})。</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>{host} への接続を保護できませんでした({problem})。</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>ここにあるそのコピーも壊れています。</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>{recipient} の例外の終了日はすでに過ぎています。</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>イベントログに書き込めませんでした: {problem}。</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>ヘッダーが 256 KiB を超えています。残りの宛先は読み取られていません。</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>履歴を開けないため、答えはこのセッションの間だけ残ります: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>履歴を調べられませんでした。キーリングとは別の鍵で封印されています。</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>履歴を調べられませんでした。手元にない鍵で封印されています。</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>履歴にはまだ鍵がありません。Sendward を一度起動すると作られます。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>履歴は空です。</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>履歴がなくなっています。{row} 行目まで書かれていました。新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>履歴に問題はありません: {count} 行。うち {last} 行目までの {unkeyed} 行は鍵なしで書かれているため、偶発的な破損は検出できても、改ざんは検出できないことがあります。</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>履歴に問題はありません: {count} 行、キーリングの鍵で封印済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>履歴に問題はありません: {count} 行。鍵なしで書かれているため、偶発的な破損は検出できても、改ざんは検出できないことがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>履歴を鍵なしで記録しています: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>履歴が以前の状態に戻されたか、別のものに置き換えられました。{row} 行目まで書かれていました。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>履歴 {path} を使えません: {problem}。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>履歴 {path} を使えません: {strerror}。</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>履歴 {path} に書き込めませんでした。ディスクがいっぱいです。空きを作ってください。</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>履歴 {path} にはまだ何もありません。</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>履歴 {path} に、Sendward が書いていない内容があります: {problem}。</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>履歴 {path} は壊れています(連鎖の端が合いません)。</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>履歴 {path} は壊れています(連鎖の端がありません)。</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>履歴 {path} は壊れています(連鎖の終わりがありません)。</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>履歴 {path} は壊れています({problem})。</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>履歴 {path} がなくなっています。{row} 行目まで書かれていました。</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>履歴 {path} は別のプログラムが使用中です。閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>履歴 {path} に書き込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>履歴の最初の行がありません。</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>履歴の鍵がキーリングにありません。{remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>履歴の鍵は、今は使えないキーリング({backend})にあります。{remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>相手を記憶するための鍵はキーリングにありますが、今は取り出せません。キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>キーリングに問い合わせできませんでした({kind})。{remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>キーリングに接続できませんでした({problem})。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>キーリングが {seconds} 秒以内に応答しませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>キーリングが {seconds} 秒以内に応答しませんでした。パスワードを求めているか、KDE ではウォレットを作るか尋ねているかもしれません。それに答えてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>キーリングが {seconds} 秒以内に応答しませんでした。パスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>キーリングが保存した内容を保持しませんでした。</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>キーリングが保存した内容を保持しませんでした。{remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>キーリングでエラーが発生しました({kind})。{remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>キーリングでエラーが発生しました({problem})。</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>キーリングがまだ応答していません。Sendward は履歴の鍵をそこに保存します。応答があり次第、履歴が封印されます。</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>キーリングがまだ応答していません。パスワードを求めているか、KDE ではウォレットを作るか尋ねているかもしれません。Sendward は履歴の鍵をそこに保存します。応答があり次第、履歴が封印されます。</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>キーリングにパスワードがありません。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>キーリングの項目「{service}」は鍵ではありません。削除して、Sendward を再起動してください。</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>リスト {name} は除外されます。リストにその名前は付けられません。</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>ここにあったリスト {name} は内容が違っていたため、{file} として残しました。</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>リストを読み込めなかったため、以前のリストを使います: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>連鎖の始まりの印がありません。</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>連鎖の始まりの印が書かれた後で変更されています。</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>連鎖の終わりの印がありません。</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>連鎖の終わりの印が書かれた後で変更されています。</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>履歴の目印が壊れているか、変えられています。履歴が以前の状態に戻されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>名前 {host} を調べられません。ネットワークがないようです。</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>名前 {host} にはアドレスがありません。</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>ポリシーは {name} にレベルを設定していますが、そのような項目もリストもありません。</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>プロバイダーは今、新しいトークンを発行しません。</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>パブリックサフィックスリストを読み取れません: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>パブリックサフィックスリストが壊れています。Sendward をもう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>記録が journald には長すぎます。</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>レジストリを変更できませんでした: {problem}。</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>レジストリに書き込めませんでした: {problem}。</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>レジストリの Run キーを変更できませんでした: {problem}。</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>レジストリの Run キーに書き込めませんでした: {problem}。</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>{client} のルール「{name}」がここにメールを転送しています</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>{client} のルール「{name}」が返信の宛先をここにしています</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>{client} のルール「{name}」はここにメールを転送するものです。今はオフです</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>{client} のルール「{name}」は返信の宛先をここにするものです。今はオフです</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>{folder} の送信済みメールを読み取れません: {problem}。設定で別のフォルダーを選ぶか、あなたのユーザーに読み取りを許可してください。</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>{address} の送信済みメールを読み取れません: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>サーバーが求めた以上のデータを送り始めました。</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>サーバーがフォルダー {folder} を開けません。</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>サーバーがフォルダー {folder} を開けません: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>サーバーが応答しなくなりました。</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>サーバーにサインインを受け付ける方法がありません: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>サーバーがメッセージに永続的な番号を付けません(UIDVALIDITY がありません)。</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>下書きのフォルダーがどれか、サーバーが示しません。</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>送信済みメールのフォルダーがどれか、サーバーが示しません。</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>サーバーが {count} 件の下書きを示しません。もう一度問い合わせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>サーバーがコマンドを受け付けません: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>サーバーはトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>接続の保護中にサーバーが接続を切りました。</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>サーバーが接続を切りました。</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>サーバーが接続を切りました: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>サーバーは今、誰も受け入れません: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>サーバーがサインインを拒否しました: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>サーバーがメッセージの一覧を拒否しました。</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>サーバーがメッセージの表示を拒否しました。</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>{folder} に保存された下書きをサーバーが知らせます。</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>{folder} に入ったメッセージをサーバーが知らせます。</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>サーバーはメッセージがあると示しますが、どのメッセージかを示しません。</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>サーバーが終わりのない行を送りました。</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>サーバーが求めた以上のデータを送りました。</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>サーバーの証明書は {host} とは別のアドレスのものです。</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>サーバーの証明書は {host} とは別の名前のものです。</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>接続が保護される前に、サーバーがデータを送ってきました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>サーバーの応答を理解できません。</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>セッションバスに接続できません({kind})。ログアウトしてからログインしてください。</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>クリップボードのテキストが 64 KiB を超えるため、Sendward は調べません。</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>ユーザー名かパスワードに制御文字があります。</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>制御文字、またはテキストでないバイトが含まれています。</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>質問すべき宛先がほかにもあります。</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>アドレスが複数あります。</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>ドットが続いているか、先頭にあります。</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>@ の後に引用符かかっこがあります。</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>@ の前に引用符かかっこがあります。</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>@ の後に空白があります。</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>@ の前に見えない文字があります。</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>@ が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>@ もドットも含まれていません。アドレスでもドメインでもありません。</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>@ がありません。</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>山かっこの中にアドレスがありません。</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>ドメインが含まれていません。</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>ドメインがありません。</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>末尾 {typed_ending} は、自分のネットワークの外には存在しません</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed_ending} という末尾は存在しません。{intended} の末尾は {meant_ending} です</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>末尾 {typed_ending} は存在しません。{meant_ending} は存在します</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>{path} に履歴はまだありません。</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>履歴の鍵を入れるキーリングがありません。{remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>パスワードを入れるキーリングがありません。</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>試すパスワードがありません。</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>{host} への経路がありません。ネットワークがないようです。</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>@ の後に何もありません。</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>@ の前に何もありません。</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>@ の前に空白があります。</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>このデスクトップは、コピーした内容を裏で動くプログラムに知らせません(data-control がありません)。</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Wayland セッションではありません。</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>テキストではありません。先に CSV かプレーンテキストとして保存してください。</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>TOML ではありません: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>この wl-paste は古いため、クリップボードを監視できません。</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>このままでは「{typed}」にも送られます</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>このままでは「{typed}」に送られます</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>このままでは「{meant}」ではなく「{typed}」に送られます</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>このままでは「{meant}」に届きません: 末尾 {ending} は存在しません</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>このままでは自分のネットワークの外に届きません</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>このままでは届きません: 末尾 {ending} は存在しません</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>このままでは「{meant}」には送られません: アドレスが似ているだけです</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird は {file} を起動できません。パスが UTF-8 ではありません。フォルダーの名前を変えてください。</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>{build} としてインストールした Thunderbird は、ほかのプログラムから隔離されています。ディストリビューションまたは thunderbird.net の Thunderbird なら、メッセージを止められます。</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird が確認を求めます。次の起動後にメニューを開き、「Sendward が Thunderbird に追加されました」、「有効にする」の順に選んでください。</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>東ティモール</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>このまま送信するには、もう一度「送信」を押してください。</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>トーゴ</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>トケラウ</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>トンガ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>トリニダード・トバゴ</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>数分後にもう一度お試しください。変わらなければ、メールサーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>ターミナルで wl-paste --watch cat を試してください。</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>チュニジア</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>トルクメニスタン</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>タークス・カイコス諸島</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>ツバル</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>米領ヴァージン諸島</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>米国政府</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>米軍</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>米国の大学</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ウガンダ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>キーリングのロックを解除して、Sendward を再起動してください。</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>キーリングのロックを解除してください。5 分以内に再度問い合わせます。</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Sendward を更新するか、ファイルを移動して新しい設定で始めてください。</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>ウルグアイ</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ウズベキスタン</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>バヌアツ</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>バチカン市国</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ベネズエラ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>ウォリス・フツナ</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>クリップボードの内容は秘密とされているため、Sendward は読み取りません。</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>クリップボードの内容は Sendward が置いたものです。</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>キーリングの内容は、履歴を書いた鍵ではありません。{remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>送信済みメールから学習した内容を使えません: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>送信済みメールから学習した内容が壊れていたため、学習し直しています。</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>そこで見つかったものを確認できませんでした。もう一度試します。</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>意図したものなら、ポリシーに「revision = {revision}」以上が必要です。そうでなければポリシーを直してください。</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Sendward が二重に動いているかどうか、ここでは判別できません。二度質問することがあります。</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>TLS がなければ、{host} までの途中で誰でも読めてしまいます。</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>[{table}] を 1 行に書き、その下にオプションを書いてください。</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>イエメン</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>この人たちと一緒に {typed} に送信したことはありませんが、{name} という別の人にはよく送信しています。</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>この人たちと一緒に {typed} に送信したことはありませんが、{known} にはよく送信しています。</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>{known} には送信したことがありますが、{typed} にはありません。</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>この人たちにはたいてい、ここにいないもう 1 人と一緒に送信しています。</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>この人たちにはたいてい、ここにいない {known} と一緒に送信しています。</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>たいてい {known} に送信しています。{typed} はその打ち間違いかもしれません。</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>いつもは {known} に送信しています。{typed} は初めてです。</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>この人たちにはよく送信していますが、{typed} と一緒に送信したことはありません。</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>メールプロバイダーのヘルプにサーバーの名前があります。IMAP を探してください。</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>メッセージ「{subject}」は送信されませんでした。質問に回答がありませんでした。</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ザンビア</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ジンバブエ</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` は &quot;DE&quot; のようなコードのリストでなければなりません。</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` はドメインのリストでなければなりません。</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` はテーブルのリストでなければなりません: [[protect]]。</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` は次の語からなるリストでなければなりません: {words}。</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>中に {most} 個より多くの部分からなる名前があります</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>疑わしい下書き</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>ポートは 1 から 65535 までの数でなければなりません</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>サーバー名が正しくありません: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>{name} が正しくありません。1 行のテキストでなければなりません</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>{name} が正しくありません。{words} のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>国際機関</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>{most} MB を超えています</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>最初の下書きが保存されしだい監視します。</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald に接続できませんでした: {problem}。</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>{name} というものはありません</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels は {key} にレベル {level} を与えていますが、レベルは note、confirm、block です</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels はテーブルでなければなりません</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked は [&quot;sources.drafts&quot;] のようなオプションのリストでなければなりません</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked に {key} とありますが、そのようなオプションはありません</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked に {key} とありますが、これは各自が選ぶものです。値は提案として扱います</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS の設定により、Sendward はメールのフォルダーを開けません。</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>テーブルのリストでなければならず、それぞれにアドレスとサーバーが必要です</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>[&quot;one&quot;, &quot;two&quot;] のようなテキストのリストでなければなりません</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>&quot;90 days&quot; のような {units} の数でなければなりません</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>&quot;90 days&quot; のような {units} の数、または &quot;forever&quot; でなければなりません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>1 行のテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>実在の場所でなければなりません。ここに {name} というユーザーはいません</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>{least} から {most} {unit} まででなければなりません</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>{choices} のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true か false でなければなりません</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>完全なパスでなければなりません。{name} はパスの一部にすぎません</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>実在の場所でなければなりません。空のパスや NUL 文字を含むパスは使えません</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>パスワードを入れてはいけません。パスワードはキーリングだけに置きます</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>同じアカウントが 2 回あります</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>各アカウントにアドレスとサーバーが必要です</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>フォルダーがまだ選ばれていません</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>下書きのフォルダーがまだ見つからず、選ばれてもいません</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>未回答の質問</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation はテキストのテーブルでなければなりません</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation に {key} とありますが、そのようなテキストはありません</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>記憶した回答</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision は revision = 2 のような整数でなければなりません</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>検索用の索引</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>組織が設定</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>バハマ</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>英領ヴァージン諸島</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>ケイマン諸島</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>中央アフリカ共和国</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>コモロ</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>クック諸島</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>フォークランド諸島</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>フェロー諸島</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>マン島</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>モルディブ</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>マーシャル諸島</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>北マリアナ諸島</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>ソロモン諸島</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>米領ヴァージン諸島</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>米国政府</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>米軍</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>メールサーバー(.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted はテーブルでなければなりません</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted に {key} とありますが、そのようなリストはありません</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains は [&quot;partner.example&quot;] のようなドメインのリストでなければなりません</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains に {text} とありますが、ドメインではありません</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>Sendward が質問できるようになりしだい監視します</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>メッセージの作成中に保存されるもの</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists は [&quot;partners.txt&quot;] のような、重複のないファイル名のリストでなければなりません</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 以降なら見つかるかもしれません。なくても下書きは監視されます。</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>wl-paste を起動できません: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste がすぐに終了しました: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste が終了しました。</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste が応答しません。</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste がインストールされていません。</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>コピーするたびに wl-paste が知らせます。</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>TLS または証明書なしで {host} に接続することになりますが、これはこのコンピューターに対してのみ許可されています</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} 人に互いのアドレスが見えます</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} または {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} はこのアカウントの下書きをこのコンピューターに保存していません。</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} は「{name}」から送るすべてのメールの控えをここに送っています</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>コピーした {count} 件のテキストは確認されていません。一度に多すぎました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>送信したことのある {count} 件のドメインが別のものに似ています。両方とも実在しますか？ 設定の「メールを送る相手」をご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} 個のフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>{count} 個のフォルダーを監視できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>同じ種類のフォルダーがほかに {count} 個あり、監視されていません。最初は {folder} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{rows} 行のうち {first} 行目からの {count} 行を調べられませんでした。キーリングとは別の鍵で封印されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{rows} 行のうち {first} 行目からの {count} 行を調べられませんでした。手元にない鍵で封印されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{last} 行目までの {count} 行は鍵なしで書かれ、保証するものがありません。改ざんの有無は確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}。{seconds} 秒ごとにだけ確認します</translation>
    </message>
    <message>
        <source>{domain} ({meaning})</source>
        <translation>{domain}({meaning})</translation>
    </message>
    <message>
        <source>{ending} ({meaning})</source>
        <translation>{ending}({meaning})</translation>
    </message>
    <message>
        <source>{ending} is an ending such as .com; write {suffix} to protect everything that ends in it.</source>
        <translation>{ending} は .com のような末尾です。これで終わるものすべてを保護するには {suffix} と書いてください。</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} を削除できませんでした: {problem}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} に書き込めませんでした: {problem}。</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>{file} がありません。メールソフトが Sendward を起動できません。</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>履歴の鍵がどのキーリングにあるかを示す {file} が壊れており、今利用できるどのキーリングにも鍵がありません。{remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>{seconds} 秒ごとに {folder} を確認します。</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: このフォルダーを読み取れません: {problem}。あなたのユーザーに読み取りを許可するか、設定から外してください。</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: 見つかりましたが、設定でオフになっています。</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} のポート {port} に接続できません({problem})。</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} のポート {port} が応答しません。</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} はこのポートで TLS を使いません。</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} は {domain} の下にありません。</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} は接続が保護される前に誰かを受け入れました。</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} には STARTTLS がありません。ほかの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} が STARTTLS を拒否しました。ほかの人に読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} の証明書の発行者を、このコンピューターは信頼していません。</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} の証明書は自己署名で、信頼できる機関による保証がありません。</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} はポート {port} で接続を受け付けません。</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} 今ある下書きのうち {count} 件を読み取れませんでした。最後は番号 {uid} です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} 件のメッセージを読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} というオプションはありません</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} はリストのキーではありません。使えるのは {keys} です。</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}。{count} 通を読み取れませんでした。最後は {name}: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} というレベルはありません。note、confirm、block があります。</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>その中の {name} を読み取れません。</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>その中の {name} を読み取れません: {problem}。</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} を TOML として読み取れませんでした: {problem}。</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} を読み取れませんでした。1 メガバイトを超えています。</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} を読み取れませんでした: {problem}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} に書き込めませんでした: {problem}。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} がなくなりました。再び置かれるまで、最後に読み取ったポリシーが引き続き有効です。「revision = {revision}」だけを含むファイルを置くと解除されます。</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} は Sendward の設定ファイルにしては大きすぎます。</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} はプロパティリストではありません: {problem}。</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} は Sendward がエクスポートした設定ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} は Sendward がエクスポートした設定ファイルではありません: {problem}。</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} は Sendward の履歴ではありません。</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} は、revision を上げずに、前に読み取ったポリシーより多くを許可しています。そのため {names} には前のポリシーが引き続き有効です。</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>組織のポリシーを保存した {path} が壊れており、ポリシー自体もなくなっています。ポリシーが固定している可能性のあるものは変更できず、最も厳しい設定が有効です。ポリシーがもうない場合は、そのファイルを取り除いてください。</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>{places} に書き込めません: {reason}。そこに保存すべきものは、Sendward が終了すると失われます。</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} そのまま残します。</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} {name} として残し、新しい履歴を始めました。以前の例外は失われています。</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} 組織のこのリストは何も適用されません。</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} 組織のこのリストのうち、読み取れる残りだけが有効です。</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward は質問を続けますが、答えは終了時に失われます。</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward は自動で再試行します。</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} 組み込みの値を使います。何も変更できません。</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} 組み込みの値を使います。</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} 最後に読み取ったポリシーが引き続き有効です。</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} ポリシーを読み取れるまで、それが固定している可能性のあるものは変更できず、最も厳しい設定が有効です。</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} 組織のこのリストのうち、読み取れる残りと、前回読み取ったすべてが有効です。</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <source>{problem}: {file}</source>
        <translation>{problem}: {file}</translation>
    </message>
    <message>
        <source>{program}: Sendward is still looking.</source>
        <translation>{program}: Sendward はまだ調べています。</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: あなたが決めるまでメッセージを止めます。</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: 下書きは保存時に確認しますが、{accounts} の下書きは確認しません。メッセージは止めません。</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: 下書きは保存時に確認します。メッセージは止めません。</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: 書いた内容は確認しません。確認するのはコピーしたアドレスだけです。</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: 書いた内容は確認しません。</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: アドオンが動き始めると、あなたが決めるまでメッセージを止めます。</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>サインインのために {provider} に接続できません。</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} が動いている必要があります。ウェブページのパスワードではなく、このアカウント用に表示されるパスワードを入力してください: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} は登録済みのプログラムだけを受け入れますが、クライアント ID が設定されていません。</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} では、IMAP を有効にするとプログラムから接続できます: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} がサインインを拒否しました: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} では、通常のパスワードではなくアプリパスワードが必要です。次のページで作成してください: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} では、通常のパスワードではなく認証コードが必要です。IMAP を有効にすると発行されます: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} はここではパスワードを受け付けず、登録されたプログラムだけを接続させます。組織にクライアント ID を尋ね、設定の「アカウント」に入力してください。</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} 両方に送信したことがあります。両方とも実在するなら、「このまま使う」で「常に」を選んでください。</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}。さらに末尾は {meant_ending} ではなく {typed_ending} です</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} は自分のリストでブロックされています。</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} は組織のポリシーによりブロックされています。</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} はブロックされているため、このまま使えるのは今回だけです。</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} はアドレスではないため、このまま使えるのは今回だけです。</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>{recipient} には理由が必要です。</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} というオプションのテーブルはありません</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} はテーブルでなければなりません</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} を @ の後に置くことはできません。</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} を @ の前に置くことはできません。</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} はドメインではありません。この行が見出しの場合、最初の列は `domain` でなければならず、ほかの列では `label` と `level` が読み取られます。.com のような末尾はドットで始まります。</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} はドメインではありません。{problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} は {intended} を含みますが、{owner} のものです</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} と {intended} の違いはハイフンか語順だけです</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} の末尾は {typed_ending} で、{meant_ending} の打ち間違いになりやすいものです</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} の末尾は {typed_ending}、{intended} の末尾は {meant_ending} です</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} には、{intended} にないドットがあります</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} は {intended} と文字の順序が違います</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} には末尾がありません。{intended} の末尾は {meant_ending} です</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} は {intended} と 1 文字違います</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} は {intended} より 1 文字多いです</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} では {intended} の 1 文字が重なっています</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>{typed} には {intended} のドットが 1 つありません</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>{typed} には {intended} の 1 文字がありません</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} は {intended} の名前に語を加えたものです。別の人や組織のものかもしれません</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} は {meant_ending} の下の名前に似ています</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} は {intended} に似ています</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} は {intended} に見えるだけで、別の文字で書かれています</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} は {typed_ending} で終わりますが、{intended} は {meant_ending} まで続きます</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} という確認方法はありません。click と typing があります。</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} という重みはありません。critical、normal、bulk があります。</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>オーランド諸島</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>「{title}」は、組織のポリシーを読み取れるようになるまで変更できません。</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>「{title}」は組織が設定したため変更できません。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>キーリングがあなたの操作を待っています</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>Thunderbird にアドオンをインストール(&amp;I)</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>{address} を追加…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>メールソフトが見つかりませんでした。お使いのメールソフトが下書きをフォルダーに保存していれば、Sendward はそこを監視できます。</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>意図した宛先に似ているだけのドメインへメッセージが送られようとすると、Sendward が質問します。それ以外のときはトレイで静かにしています。</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>メールソフトを探しています…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>そのほかの監視対象</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>保護されないもの</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>ウェブメールで書く内容(アドレスをコピーした場合は確認します)。スマートフォンやほかのコンピューターから送るもの。会議の招待と、フィルターが自動で転送するもの。</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>メールの保護</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>メールソフト</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>ほかのアプリでコピーされた内容を Sendward が読み取ってよいか、macOS がたずねることがあります。許可しないと、コピーしたアドレスは確認されません。</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>{address} の回答を変更</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>{address} の詳細</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ {day} までこのまま使います</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ 今回はこのまま使います</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ このアドレスは常にこのまま使います</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ このドメインは常にこのまま使います</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ 代わりに {address} を使う</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – 設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>クリップボードを今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>履歴(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>アドレスを確認(&amp;A)…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>このデスクトップにはトレイがないため、Sendward はこのウィンドウを開いたままにします。</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>昨日からの出来事(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>ログイン時に Sendward を起動する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試してみる(&amp;T)</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>すべてこのコンピューターに残ります</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward は起動中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward は裏で動きます。アドレスが間違っていそうなときだけ知らせます。</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>このアドレスについて Sendward は質問しません。</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>アプリケーションメニューに Sendward を表示する(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>質問を表示(&amp;Q)</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>今表示されたのが質問です。お試しの回答は保存されません。</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>サーバーはありません。メールの本文は保存されません。質問の対象になったアドレスと回答だけが、このコンピューターの履歴に記録されます。</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>アドレスを試す</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>%n 件の下書きに疑わしいアドレスが残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n 件の質問があなたの回答を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>%n 件の質問を表示(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>質問を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>明日 {time} まで一時停止</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>{time} まで一時停止</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>さらに %n 回見つかりましたが、再度の質問はしていません: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward は今、質問できません</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward からアドレスについて質問があります</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward は今は何も監視していません</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward を起動しています</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward は監視中です</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward は記録だけして、ブロックされたもののほかは質問しません</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward は記録だけして、質問しません</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – 設定でオフ</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – 組織が設定</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – 組織のポリシーを読み取れるようになってから</translation>
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
        <translation>クリップボードを今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>履歴(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>Sendward を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>アドレスを確認(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>昨日からの出来事(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward からの質問: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>設定をファイルにエクスポート</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>設定をファイルからインポート</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>設定、自分のリスト、例外を 1 つのファイルにします。パスワードは入りません。</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Sendward の設定 (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>取り込みました。オプション: {options}、リスト: {lists}、例外: {exceptions}。</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>履歴を開いているところです。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>別のコンピューターへ</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>{file} に書き込みました。</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} に書き込めませんでした: {problem}。</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>例外: 質問しないアドレスとドメイン</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>お使いのリストでは、質問はありません。</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>それ自体がリストにあるため、Sendward は質問しません。</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward は一時停止中のため、今は質問しません。</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward は送信前に質問します。</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward は送信を止めます。このようなメールはブロックする対象です。</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward は通知で知らせます。</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>リストを読み込んでいます…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>アドレスかドメインを入力して、どうなるかを見てください。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>「このまま使う」とあなたが答えています: 質問はありません。</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>組織が信頼しています: 質問はありません。</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>間違ったアドレスのため、メールが失われるおそれがあります</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} ほか %n 件のアドレスが、メールソフトのルール、アカウント、またはアドレス帳にありますが、間違いのようです。場所は設定の「点検」で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} が、メールソフトのルール、アカウント、またはアドレス帳にありますが、間違いのようです。場所は設定の「点検」で確認できます。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>手順 {number}/{all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Sendward へようこそ</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>このウィンドウを開くには、Sendward を終了してもう一度起動してください。それまでは引き続き質問します。</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward が更新されました</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>自分のリストが、このドメインに似たものをブロックしています。</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>自分のリストが {addresses} をブロックしています。</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>この会話では次のドメインも新しいものです: {domains}</translation>
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
        <translation>元の場所で直すか、間違いないと分かっていればこのまま使ってください。自動では確認できませんでした。</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>{place} の下書き</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>{place} から送信しようとしているメッセージ</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>{place} の送信トレイにあるメッセージ</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>{place} で送信したメッセージ</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>{place} の下書き「{subject}」の中</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>{place} から送信しようとしているメッセージ「{subject}」</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>確認したテキスト</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>今コピーしたテキスト</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>誰か抜けていませんか？</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>このアドレスで正しいですか？</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>送信前にご自分で確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>%n 件のアドレスを確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>お問い合わせ: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>見た目が似ているだけの文字: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>このアドレスは読み取れませんでした</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>このアドレスはこの会話では新しいものです。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>組織</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation}は、このドメインに似た宛先へ送る前に理由を求めています。</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation}は、このドメインに似た宛先へのメールを許可していません。</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>「あとで」を選ぶと、メッセージは送信されずにウィンドウに残ります。</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>「使う」で訂正したアドレスをコピーします。下書きで元のアドレスを選択して貼り付けてください(Ctrl+V)。</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>「使う」で訂正したアドレスをクリップボードに入れます。</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n 件は回答がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n 件は、止められたメッセージに残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n 件は訂正されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n 件は、Sendward の一時停止中または終了中に保存された下書きにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n 件は、確認なしで通過したメッセージにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n 件は、Sendward の一時停止中に通過したメッセージにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n 件は「このまま使う」が選ばれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n 件は記録だけしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n 件は後回しにされました。その後どうなったかは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>%n 件はそのまま送信されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>%n 件は、未解決のまま送信されたか、送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>%n 件で訂正が選択されましたが、その後メッセージでは確認されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>昨日から質問はありません。</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>履歴を開く(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward は %n 件のアドレスについて質問しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>ここでは数えきれない件数がありました。</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>昨日からの出来事</translation>
    </message>
</context>
</TS>
