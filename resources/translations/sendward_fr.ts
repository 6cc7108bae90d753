<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0&#x202f;; les tables Unicode&#xa0;: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Demande confirmation avant qu’un message ne parte vers un domaine qui ne fait que ressembler à celui que vous vouliez. Il n’a pas de serveur et n’envoie rien nulle part&#xa0;: ce qu’il voit et ce que vous répondez restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Extensions existantes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Politique de l’organisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>Afficher à nouveau l’écran de &amp;bienvenue</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Cette version et ses listes</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>une version sans date</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>une liste sans date</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>état du {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>état du {day}, plus d’un an&#xa0;: installez un Sendward plus récent</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Saisissez le mot de passe&#x202f;; il est conservé pour chaque serveur séparément.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Saisissez d’abord votre adresse.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Trouvé&#xa0;: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Cela fonctionne. Le serveur signale chaque brouillon enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Cela fonctionne. {folder} est vérifié chaque minute.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>Ce compte {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward ouvre le dossier des brouillons en lecture seule et lit les en-têtes, rien d’autre. Le mot de passe va dans le trousseau de votre bureau et à ce serveur seulement.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>Essai de {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Essai en cours&#x202f;; si une fenêtre du navigateur s’ouvre, connectez-vous-y…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
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
        <translation>&amp;Dossier des brouillons</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Tous, la première fois</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Les brouillons enregistrés pendant que Sendward ne tournait pas ne donnent pas lieu chacun à une question&#xa0;: une ligne dit combien contiennent une adresse douteuse, et l’historique les énumère.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Brouillons au démarra&amp;ge</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Cherche un serveur de courrier sous les noms habituels.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Aucune (cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Seuls ceux enregistrés depuis la dernière fois</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>P&amp;rotection, port</translation>
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
        <translation>STARTTLS, tout certificat (cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>Celui qu’indique le serveur</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>Chez Google, dans le navigateur</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>Chez Microsoft, dans le navigateur</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <source>With a token</source>
        <translation>Avec un jeton</translation>
    </message>
    <message>
        <source>imap.example.org</source>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>vous@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Vraiment retirer ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Ne surveille plus le compte et retire son mot de passe du trousseau.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Installer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>&amp;Installer le module</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Aucun Thunderbird n’a été trouvé ici.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Retirer le module de Thunderbird</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>Le module est installé et fonctionne.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>Le module est installé ici pour tous.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>Le module est installé, mais nécessite Thunderbird {version} ou plus récent.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>Le module est installé, mais désactivé dans Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>Le module est installé. Thunderbird le prendra en compte à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>Le module n’est pas installé. Avec lui, un message en cours d’envoi est retenu jusqu’à votre décision&#x202f;; sans lui, seuls les brouillons enregistrés sont vérifiés.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Le module est d’une autre version de Sendward. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird installé en {build} est coupé des autres programmes&#xa0;: le module n’y fonctionne pas. Les brouillons enregistrés et les adresses copiées sont tout de même vérifiés.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird vous le demandera&#xa0;: après son prochain démarrage, ouvrez son menu, choisissez «&#xa0;Sendward a été ajouté à Thunderbird&#xa0;», puis «&#xa0;Activer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Toujours pour {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Jusqu’à une date…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Utiliser {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Toujours pour tout le monde chez {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Pour qui et combien de temps garder l’adresse</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>À la place de {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>&amp;Cette fois seulement</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Garder telle quelle</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Garder telle quelle</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>Garder {address} telle quelle&#xa0;: choisir pour combien de temps</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Utiliser plutôt {address}</translation>
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
        <translation>Un motif est demandé&#x202f;; il est conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Garder telle quelle</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>Garder {address} telle quelle</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Tapez «&#xa0;{end}&#xa0;» pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>Pourquoi la gardez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>tout le monde chez {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>jusqu’au (inclus)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>Votre réponse n’a pas pu être prise en compte. {problem} Veuillez répondre de nouveau.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n brouillon enregistré pendant que Sendward ne posait pas de question contient une adresse douteuse.</numerusform>
            <numerusform>%n brouillons enregistrés pendant que Sendward ne posait pas de question contiennent une adresse douteuse.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Adresses à vérifier</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>L’ancien fichier de paramètres a été conservé sous {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n adresse n’a pas pu être lue ou vérifiée.</numerusform>
            <numerusform>%n adresses n’ont pas pu être lues ou vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Vérifier une adresse</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n adresse vérifiée&#x202f;; elle ne ressemble à aucune adresse protégée.</numerusform>
            <numerusform>%n adresses vérifiées&#x202f;; aucune ne ressemble à une adresse protégée.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Ce que vous saisissez ici est vérifié, mais pas conservé.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message numerus="yes">
        <source>%n addresses were looked at.</source>
        <translation>
            <numerusform>%n adresse a été examinée.</numerusform>
            <numerusform>%n adresses ont été examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu, {file}&#xa0;: {problem}</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus, le premier est {file}&#xa0;: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n des adresses semble fausse.</numerusform>
            <numerusform>%n des adresses semblent fausses.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Contrôle des adresses</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Garder l’adresse {address}</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Garder cette adresse</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Examen de vos logiciels de messagerie…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>Aucun contrôle n’a été fait depuis le démarrage de Sendward.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Aucune ne semble fausse.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Règles qui transfèrent, carnets d’adresses, copies, réponses à une autre adresse</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Les {count} premières sont affichées&#x202f;; «&#xa0;sendward checkup&#xa0;» en montre plus.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… et à %n autre endroit</numerusform>
            <numerusform>… et à %n autres endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Logiciels de messagerie</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n adresse ressemble à une adresse protégée, et vous avez choisi de la garder telle quelle.</numerusform>
            <numerusform>%n adresses ressemblent à des adresses protégées, et vous avez choisi de les garder telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n adresse ressemble à une adresse protégée, et votre organisation fait confiance à son domaine.</numerusform>
            <numerusform>%n adresses ressemblent à des adresses protégées, et votre organisation fait confiance à leurs domaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Aucune adresse du presse-papiers ne ressemble à une adresse protégée.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward démarre encore&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Le presse-papiers ne peut pas être lu ici</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>Il n’y a pas d’adresse dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Regardez bien «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>Il manque «&#xa0;{meant}&#xa0;» de {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>«&#xa0;{typed}&#xa0;» là où {domain} a «&#xa0;{meant}&#xa0;».</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas dans {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>«&#xa0;{typed}&#xa0;» est écrit avec&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>&amp;Envoyer le message dès qu’il est corrigé</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Utiliser toutes les &amp;corrections</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Ferme cette fenêtre&#x202f;; rien n’est modifié ni approuvé.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>&amp;Cette fois seulement</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>Tout &amp;garder tel quel</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Un autre programme garde le presse-papiers pour lui. L’adresse correcte est {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Adresse corrigée copiée</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Adresse corrigée non copiée</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Autre chose a été copié entre-temps et reste dans le presse-papiers. L’adresse correcte est {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>Ce qui a été copié n’a pas pu être modifié. L’adresse correcte est {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>Ce qui a été copié contient l’adresse sous une forme que Sendward ne peut pas modifier, et reste dans le presse-papiers. L’adresse correcte est {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} est copiée. Dans votre brouillon, sélectionnez {wrong} et collez (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Un brouillon dans {place} a %n adresse dans À et Cc&#xa0;: tous ceux qui le reçoivent peuvent la lire. Déplacez-la dans Cci, et personne ne verra les autres.</numerusform>
            <numerusform>Un brouillon dans {place} a %n adresses dans À et Cc&#xa0;: tous ceux qui le reçoivent peuvent toutes les lire. Déplacez-les dans Cci, et personne ne verra les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Beaucoup de personnes verraient les adresses des autres</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Supprimer les entrées</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Supprimer des entrées</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Elles disparaissent pour de bon. Les exceptions, une pause et les questions sans réponse restent. La suppression elle-même est notée.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>de plus de 30 jours</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de plus d’un an</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>de plus de trois mois</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>de plus de trois ans</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Choisissez une ligne pour voir tout ce qui est conservé à son sujet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Genre d’erreur</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute voulu</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motif indiqué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Affiche des lettres destinées à la personne qui a reçu le message et à votre délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Affiche la question qui attend une réponse.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, enchaînée sans clé</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, scellée avec la clé du trousseau</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Vos propres domaines</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Listes de votre organisation</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Domaines protégés</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Fixées par votre organisation&#x202f;; elles comptent dans tous les cas.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Essayer un domaine</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Ce que vous saisissez ici est vérifié, mais pas conservé.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Où vous écrivez&#xa0;: vos clients, votre banque, votre propre organisation.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, unité</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>If an address looks like it</source>
        <translation>En cas de ressemblance</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>À qui il appartient</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>À &amp;qui il appartient</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Un domaine protège aussi ses sous-domaines. Avec un point devant, comme .mil, tout ce qui se termine ainsi est protégé.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>En cas de re&amp;ssemblance</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Protéger un domaine</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Ce domaine est déjà sur votre liste.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Adresse ou domaine</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Un domaine vaut pour toutes ses adresses, mais pas pour ses sous-domaines.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Ajouter une exception</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Modifier l’exception</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Prend fin le</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Adresse ou domaine</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>tout le monde chez {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (terminée)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Rétablit les dernières exceptions révoquées.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward ne demande rien à leur sujet, bien qu’elles ressemblent à des domaines protégés. Une exception ne lève pas ce que votre organisation bloque.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Il n’y a pas encore d’exception. Répondre «&#xa0;Garder telle quelle&#xa0;» avec «&#xa0;Toujours&#xa0;» ou une date en ajoute une, tout comme «&#xa0;Ajouter&#xa0;».</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Votre organisation fait confiance, pour tous, à&#xa0;: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Votre organisation fait confiance, pour tous, à&#xa0;: {domains} et %n autre</numerusform>
            <numerusform>Votre organisation fait confiance, pour tous, à&#xa0;: {domains} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Brouillons qui contiennent encore une adresse douteuse</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Chercher des adresses, domaines, lieux</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Dossiers de courrier</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>Aucun logiciel de messagerie n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Aide</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Un message est allé à une adresse douteuse</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Un message avec une adresse douteuse attend d’être envoyé</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Il est dans votre boîte d’envoi, adressé à {address}. Vous pouvez encore le retenir.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Il a été envoyé à {address}. Sendward vous aide à écrire aux personnes qui doivent le savoir.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Un message à %n adresse douteuse attend d’être envoyé</numerusform>
            <numerusform>Un message à %n adresses douteuses attend d’être envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Un message est allé à %n adresse douteuse</numerusform>
            <numerusform>Un message est allé à %n adresses douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Copier cette lettre</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Copier ce rapport</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Si l’adresse est correcte, il n’y a rien à faire. Sinon, écrivez à qui a reçu le message et prévenez votre délégué à la protection des données. Ces lettres sont un début&#x202f;; modifiez-les comme vous voulez.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Il n’est pas encore parti. Ouvrez votre boîte d’envoi, et corrigez-y l’adresse ou supprimez-y le message.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Veuillez vérifier ce qui a été envoyé</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>Au destinataire</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>À votre délégué à la protection des données</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address} – vouliez-vous dire {meant}&#x202f;? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>«&#xa0;{subject}&#xa0;», {date}, avec {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Répondu de nouveau plus tard</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquée</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Modifié ou disparu pendant que Sendward ne tournait pas</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Vérifié à votre demande</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texte copié</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Corrigée en {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Correction choisie</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Correction choisie&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Correction copiée</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Correction copiée&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Brouillon dans {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Des entrées antérieures manquent</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>Dans la boîte d’envoi de {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Incident&#xa0;: attend d’être envoyé</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Incident&#xa0;: envoyé</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée telle quelle</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Gardée telle quelle cette fois</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Gardée telle quelle&#xa0;: toujours cette adresse</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Gardée telle quelle&#xa0;: cette adresse jusqu’au {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Gardée telle quelle&#xa0;: toujours ce domaine</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Gardée telle quelle&#xa0;: ce domaine jusqu’au {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Laissé partir sans vérification</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Laissé partir pendant une pause</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Message dans {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Messages en cours d’envoi</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Messages dans la boîte d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Déplacé dans Cci&#xa0;: %n adresse</numerusform>
            <numerusform>Déplacé dans Cci&#xa0;: %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>N’est plus de confiance</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Question non posée</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Question pas encore posée</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>N’est plus vu dans les brouillons</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>N’a plus été vu dans le message</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Seulement notée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Pauses, exceptions, brouillons disparus, suppressions</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Signalé&#xa0;: %n adresse visible</numerusform>
            <numerusform>Signalé&#xa0;: %n adresses visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Scellé avec la clé du trousseau</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Envoyé quand même</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Envoyé à cette adresse, ajoutée après la vérification</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Envoyé avec %n adresse visible</numerusform>
            <numerusform>Envoyé avec %n adresses visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Envoyé avec {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>De confiance désormais</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>moment où vous reprenez</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, pas avec&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Il n’y a plus rien à demander&#xa0;: le brouillon ne contenait plus cette adresse, il a disparu, ou la réponse a été donnée entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Il n’y a plus rien à demander&#xa0;: cette adresse n’est plus douteuse.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Cette question a déjà sa réponse.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(n’est plus là)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute voulu</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Vu dans</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n entrée a été écrite dans {file}.</numerusform>
            <numerusform>%n entrées ont été écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être lue et y manque.</numerusform>
            <numerusform>%n entrées n’ont pas pu être lues et y manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n entrée a été supprimée.</numerusform>
            <numerusform>%n entrées ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Lecture de tout l’historique…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>La première entrée qui ne concorde pas porte le numéro {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Vérifie si l’historique a été modifié après avoir été écrit.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>E&amp;ntrées</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Entrées ou aperçu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Pour un &amp;programme (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Pour un &amp;tableur (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Aucune entrée ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Rien n’a encore été demandé. Ce que Sendward demande et ce que vous répondez figurera ici.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Historique</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Ce qui a été demandé et répondu, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Il manque un point</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Un trait d’union en plus ou en moins</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Une lettre doublée</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Il manque une lettre</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Une lettre de trop</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Un nom dans un autre</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Une faute de frappe avant le @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Un mot ajouté</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Autre extension</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Une autre lettre</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Extension inexistante</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Des lettres qui se ressemblent</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Nouveau parmi ces personnes</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Il manque quelqu’un</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Il manque le pays</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>Le point est ailleurs</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>Le même prénom</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>Le même nom ailleurs</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Deux lettres échangées</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Par genre d’erreur</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message numerus="yes">
        <source>%n people are known, as codes that cannot be read: nobody can be listed here.</source>
        <translation>
            <numerusform>%n personne est connue, sous forme de code illisible&#xa0;: elle ne peut pas être énumérée ici.</numerusform>
            <numerusform>%n personnes sont connues, sous forme de codes illisibles&#xa0;: elles ne peuvent pas être énumérées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>Les &amp;deux existent</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;Oublier ce domaine</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Adresse de la personne à oublier</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>Les deux existent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Domaines où vous écrivez</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Oublier cette &amp;personne</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>C’était une &amp;faute de frappe&#xa0;: oublier</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Dernière fois le</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>L’apprentissage est désactivé. Ce qui a été appris avant est conservé jusqu’à ce que vous le fassiez oublier.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Rien n’a encore été appris. Si votre courrier envoyé n’est pas trouvé, ajoutez son dossier ci-dessus.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>Vraiment &amp;tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>Vraiment oublier ?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;; les domaines sont donc retenus, mais pas les personnes&#xa0;: une faute de frappe avant le @ n’est pas remarquée.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Ils sont protégés parce que vous y avez écrit ou que vous avez répondu à du courrier venu de là&#xa0;: voici combien de fois.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Ce qui est oublié n’est appris de nouveau que des messages que vous enverrez plus tard.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Vous avez écrit à</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>Vous y avez écrit, et ils ressemblent à autre chose. Tant que vous n’avez pas dit que les deux existent, Sendward continue à demander.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cherokee</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>copte</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>latin, mais une autre lettre</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>latin, avec un signe en plus</translation>
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
        <translation>Demander</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Notifier</translation>
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
        <translation>Un message pour {addresses} a été laissé partir sans vérification.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Un message n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Veuillez vérifier ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Veuillez regarder de nouveau ce message</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>Des destinataires ont été ajoutés à un message dans {place} après la vérification, peut-être par un autre module complémentaire&#xa0;: il est aussi allé à {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward n’a pas répondu à temps à {place}&#x202f;; rien n’a été envoyé. Envoyez de nouveau le message pour que la question vous soit posée.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Votre réponse n’est pas enregistrée</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} a fermé ou désactivé le module avant votre réponse&#x202f;; rien n’a été envoyé. Si la fenêtre du message est bloquée, fermez-la et choisissez «&#xa0;Enregistrer&#xa0;»&#xa0;: il est alors parmi vos brouillons.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward réessaie de lui-même jusqu’à ce qu’elle soit enregistrée.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} Le message n’a pas été envoyé. Envoyez-le de nouveau une fois le problème réglé.</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}&#xa0;: {count}</translation>
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
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Garder telle quelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
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
        <translation>Un message a été envoyé à une mauvaise adresse.

Envoyé&#xa0;: {date}, avec {client}
Constaté&#xa0;: {now}
Objet&#xa0;: {subject}
Allé à&#xa0;: {addresses}
Sans doute destiné à&#xa0;: {meant}

Ce qu’il contenait, et sur qui&#xa0;:

Ce qui a été fait depuis (le destinataire a été prié de le supprimer&#x202f;; sa réponse)&#xa0;:

Veuillez me dire si cela doit être notifié. Selon le RGPD (article 33), une notification est due dans les 72 heures après le constat.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Madame, Monsieur,

Le {date}, j’ai envoyé par erreur à votre adresse un message dont l’objet est «&#xa0;{subject}&#xa0;». Il était destiné à quelqu’un d’autre.

Veuillez ne pas le lire, ne pas l’utiliser et ne pas le transmettre. Veuillez le supprimer avec ses pièces jointes, et m’écrire brièvement que vous l’avez fait.

Je vous prie de m’excuser pour ce désagrément, et vous remercie de votre aide.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 adresses</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 organisations</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 organisations</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 adresses</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 organisations</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 adresses</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 organisations</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 adresses</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Un message peut partir sans vérification</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Une question prend le clavier dès qu’elle apparaît&#x202f;; si c’est désactivé, vous pouvez continuer à taper dans votre propre fenêtre.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Les adresses d’un texte copié sont vérifiées&#x202f;; le texte lui-même n’est jamais conservé. Un texte seulement sélectionné, pour être collé avec le bouton du milieu de la souris, n’est pas examiné.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>Tous, la première fois</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Demander un motif</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Amener les questions au premier plan aussitôt</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Peut être gardé une fois, avec un motif</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Contrôler les adresses une fois par semaine</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>ID client pour Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>ID client pour Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Secret client pour Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Dossiers de brouillons trouvés, mais non surveillés.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Les brouillons de ces serveurs IMAP sont vérifiés quand un logiciel de messagerie les y enregistre.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Les brouillons enregistrés pendant que Sendward ne tournait pas ne donnent pas lieu chacun à une question&#xa0;: une ligne dit combien contiennent une adresse douteuse, et l’historique les énumère.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Chaque décision est ajoutée à ce fichier sous forme d’une ligne de JSON&#x202f;; laissez vide pour n’utiliser aucun fichier.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Brouillons au démarrage</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Fichiers qui nomment d’autres domaines à protéger, un par ligne ou en TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Trouver automatiquement les logiciels de messagerie</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Dossiers de brouillons</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>Pour chaque question</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>Pour chaque question qui ouvre une fenêtre</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Dossiers trouvés à ne pas surveiller</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>D’après votre courrier envoyé, et conservé sur cet ordinateur seulement&#xa0;: une faute de frappe dans une adresse que vous utilisez est alors remarquée.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Autres listes</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>De combien d’organisations elles doivent être</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Si Sendward n’est pas joignable, un message peut quand même être envoyé sans vérification, après un second clic.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Les ignorer</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Conserver l’historique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Apprendre à qui vous écrivez</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Permet aux comptes de se connecter chez Google dans le navigateur&#x202f;; votre organisation y inscrit Sendward.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Permet aux comptes de se connecter chez Microsoft dans le navigateur&#x202f;; votre organisation y inscrit Sendward.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Listes désactivées</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Listes activées</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Examiner ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Comptes de messagerie</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Autres dossiers de courrier envoyé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Les entrées plus anciennes sont supprimées aussitôt et définitivement ; les exceptions restent en vigueur.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Seulement pour ce qui est bloqué</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Seulement noter, ne pas demander</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Seuls ceux enregistrés depuis la dernière fois</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Sinon, il ne s’arrête qu’avec la session.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>Les personnes de peu d’organisations se connaissent d’habitude&#x202f;; chaque adresse privée compte pour une organisation.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Signaler de nombreuses adresses visibles de tous</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Les règles qui transfèrent, les comptes et les carnets d’adresses sont examinés&#x202f;; vous n’êtes averti que si quelque chose semble faux.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward peut être mis en pause</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Sendward peut être quitté</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward démarre dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Reste bloqué</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Les dossiers de brouillons des logiciels de messagerie de cet ordinateur sont trouvés et surveillés.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Langue de Sendward&#x202f;; les commandes du terminal sont en anglais.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Les noms des listes d’institutions fournies avec Sendward qui sont utilisées.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Les noms des listes fournies avec Sendward qui ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>Les destinataires des brouillons sont vérifiés quand le logiciel de messagerie les enregistre.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Ceux de vos logiciels de messagerie et de vos comptes sont trouvés d’office&#x202f;; de chaque message, seuls les en-têtes sont lus.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>Vers journald sous Linux et le journal d’événements sous Windows, où un collecteur peut les prendre.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Surveiller les brouillons enregistrés</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Surveiller ce qui est copié</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Ce que Google donne avec l’ID client d’un programme de bureau&#x202f;; Google ne le considère pas comme secret.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Ce qui est bloqué</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Ce qui ferait l’objet d’une question est inscrit dans l’historique&#x202f;; rien n’est affiché ni retenu. Ce que votre organisation bloque est affiché et retenu, sauf si sa politique a choisi cette option.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Quand une adresse est gardée telle quelle, le motif est demandé et conservé dans l’historique.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Où les logiciels de messagerie gardent les brouillons&#xa0;: Maildir, MH, le dossier d’un fichier mbox ou des fichiers .eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Si une adresse bloquée par une de vos listes peut quand même être gardée. Ce que votre organisation bloque ne dépend que de sa politique.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>En pause, il ne pose de question que sur ce qui est bloqué, et note ce qui part.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>À partir de ce nombre d’adresses dans À et Cc, vous êtes averti que tous les destinataires les voient toutes.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Écrire les décisions dans un fichier</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Écrire les décisions dans le journal du système</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Vous êtes averti si un message est parti, ou attend dans la boîte d’envoi, avec une adresse douteuse restée sans décision.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Demandez à {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Dossiers trouvés</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Listes utilisées</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Proposé par {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Fixé par {organisation}&#x202f;; ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>La politique de {organisation} ne peut pas être lue&#x202f;; en attendant, ceci n’est pas modifiable.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Elles sont fournies avec Sendward. Celles pour votre pays et votre langue sont cochées au départ.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Cochez celles à qui vous écrivez&#x202f;; ces listes sont longues.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Décochez ce qui ne doit pas être surveillé.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>votre organisation</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>%n adresse ressemblante a été corrigée, ou son message retenu, au cours des douze derniers mois.</numerusform>
            <numerusform>%n adresses ressemblantes ont été corrigées, ou leur message retenu, au cours des douze derniers mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Correction choisie, pas vue depuis</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>Pour %n de plus, la correction a été choisie et n’a pas été vue depuis.</numerusform>
            <numerusform>Pour %n de plus, la correction a été choisie et n’a pas été vue depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Gardées telles quelles</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Erreurs évitées&#xa0;: corrigées ou retenues</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Erreurs évitées par genre</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>Rien n’a été demandé au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Envoyé quand même, «&#xa0;Pas maintenant&#xa0;», bloqué ou sans réponse</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Ce qui a été demandé, par mois</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n domaine a été ajouté</numerusform>
            <numerusform>%n domaines ont été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n domaine a été retiré.</numerusform>
            <numerusform>%n domaines ont été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>%n ligne sans domaine a été ignorée, la ligne {number}&#xa0;: {text}</numerusform>
            <numerusform>%n lignes sans domaine ont été ignorées, la première est la ligne {number}&#xa0;: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importer d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Une liste, ou un tableau avec une colonne de domaines, d’adresses web ou d’adresses électroniques.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importer des domaines</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listes (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Sur %n colonne, celle des domaines a été prise&#xa0;: {name}.</numerusform>
            <numerusform>Sur %n colonnes, celle des domaines a été prise&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Rétablit les derniers domaines retirés.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>L’ancienne liste était illisible&#x202f;; elle a été conservée sous {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}&#x202f;; déjà présents&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Compagnies aériennes</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Gouvernements des États arabes</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Gouvernement australien</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Banques, Asie, Afrique et Amérique latine</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Banques, Australie et Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Banques, Canada</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Banques, Europe</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Banques, Royaume-Uni</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Banques, États-Unis</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Gouvernement canadien</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Vos propres domaines</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Gouvernement néerlandais</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Gouvernement français</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Gouvernement allemand</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hôpitaux</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Assureurs</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Gouvernement irlandais</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Gouvernement italien</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Gouvernement japonais</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Fournisseurs de messagerie</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>OTAN et UE</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Gouvernement néo-zélandais</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Gouvernements nordiques</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Gouvernement polonais</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Gouvernement espagnol</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Gouvernements suisse et autrichien</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Gouvernement britannique</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gouvernement américain</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Armée américaine</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Gouvernement ukrainien</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universités</translation>
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
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} à {last} sur {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listes (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Retire la ligne choisie de la liste&#x202f;; rien n’est supprimé.</translation>
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
        <translation>Pendant &amp;15 minutes</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Jusqu’à ce que je &amp;reprenne</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Domaines où vous avez écrit&#x202f;; domaines ressemblants&#x202f;; oublier</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Personnes à qui vous écrivez</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>&amp;Hôpitaux et santé</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>&amp;Administrations ou armée</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>&amp;Voyages</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banque et assurance</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>Choisir des &amp;listes…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>App&amp;rendre à qui j’écris, d’après mon courrier envoyé</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>Mon courrier va dans ces &amp;pays</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Mon travail concerne</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Aucun autre pays</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Personnes à qui vous écrivez</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Domaines d’où vous écrivez vous-même&#xa0;: les protéger&#x202f;?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>Protéger {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Protégé à présent</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Écoles et &amp;universités</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Les adresses de votre courrier envoyé sont lues et comptées sur cet ordinateur&#x202f;; une faute de frappe dans l’une d’elles est alors remarquée. Les personnes sont conservées sous forme de codes illisibles pour quiconque, et vous pouvez tout faire oublier.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Les listes sont encore en cours de lecture…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Cela détermine les adresses que Sendward connaît bien&#xa0;: si vous en tapez une de travers, il vous interroge.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>À qui écrivez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>{count} domaines et extensions&#xa0;: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Un domaine ne peut pas contenir {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Un domaine ne peut pas être entre guillemets.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Un domaine a au plus {max_length} caractères.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Un domaine où vous avez écrit ressemble à un autre. Les deux existent-ils&#x202f;? Voir «&#xa0;Personnes à qui vous écrivez&#xa0;» dans les paramètres.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>Un nom de dossier ne peut pas contenir de saut de ligne.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Une ligne de {file} a été coupée&#x202f;; ce qu’elle disait n’est que dans l’historique.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Un message dans {place} n’a pas été envoyé&#xa0;: personne n’a répondu à la question.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Un message à {address} attend dans votre boîte d’envoi.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Un message a été envoyé à {address}&#x202f;; ouvrez l’historique pour en voir plus.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Devant le @ il faut un nom, pas un nombre entre crochets.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Un Sendward plus récent l’a écrit (format {version}&#x202f;; celui-ci connaît {known}). Mettez Sendward à jour.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Un Sendward plus récent a écrit l’historique {path} (format {version}&#x202f;; celui-ci connaît {known}). Mettez Sendward à jour, ou déplacez le fichier pour commencer un nouvel historique.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Un Sendward plus récent a écrit {path} (format {version}&#x202f;; celui-ci connaît {known})&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Un Sendward plus récent a écrit {path} (format {version}&#x202f;; celui-ci connaît {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Une partie entre deux points a au plus {max_label} caractères.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>Le bureau ne peut pas démarrer un chemin qui contient un saut de ligne.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Une recherche peut avoir au plus {most} mots&#x202f;; celle-ci en a {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Ajoutez son compte IMAP dans les paramètres de Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Ajoutez le compte IMAP&#xa0;: ses brouillons ne se trouvent que sur le serveur.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Autorisez votre utilisateur à le lire.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Parmi les adresses que {client} propose pendant que vous tapez</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Une réponse sur {recipient} indique une portée si elle fait confiance, et seulement dans ce cas.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
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
        <translation>Les réponses à votre courrier de «&#xa0;{name}&#xa0;» vont là, selon {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As long as something is wrong in {path}, the policy read before it still holds for {names}.</source>
        <translation>Tant que {path} contient une erreur, la politique lue auparavant reste en vigueur pour {names}.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Demandez à qui exploite le serveur de courrier de ne marquer qu’un dossier.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Demandez à votre service informatique de corriger le fichier de politique.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Demandez son ID client à votre organisation, ou utilisez un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Demandez à votre organisation son ID client&#x202f;; un mot de passe n’y est pas accepté.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Avant la ligne {row}, l’historique a été ramené à un état antérieur, ou remplacé par un autre&#xa0;: il était écrit jusqu’à la ligne {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Derrière le nom court «&#xa0;{name}&#xa0;» dans {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Vérifiez le nom et le port du serveur dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Vérifiez votre connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>La vérification a échoué ({problem})&#x202f;; voir le fichier journal.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts.</source>
        <translation>Choisissez STARTTLS, ou le port de TLS (en général 993), dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Choisissez TLS dans les paramètres, sous Comptes. Si STARTTLS fonctionnait auparavant, quelqu’un manipule peut-être le réseau.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Choisissez TLS ou STARTTLS dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Choisissez une autre façon de vous connecter dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Choisissez-le dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Choisissez le dossier des brouillons dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Choisissez le dossier des brouillons lui-même&#xa0;: un dossier Maildir, MH ou .eml, ou un fichier mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Choisissez le dossier de vos brouillons dans les paramètres de Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Choisissez les dossiers de vos brouillons dans les paramètres.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Choisissez le mot de passe dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Presse-papiers (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
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
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Corrigez-la dans les paramètres du compte de {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Corrigez-la dans le carnet d’adresses de {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Corrigez-la dans le fichier {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Corrigez-la dans le fichier {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Corrigez-le dans le fichier, ou choisissez-le à nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Corrigez ou supprimez la règle «&#xa0;{name}&#xa0;» dans les filtres de {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Corrigez le nom ou retirez-le du fichier&#x202f;; d’ici là, il est ignoré.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
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
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>Ne contournez pas cela. Vérifiez le nom du serveur&#x202f;; s’il est juste, demandez à qui exploite le serveur de courrier.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Les brouillons ne sont gardés que sur le serveur de courrier.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Brouillons dans {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Brouillons de {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Brouillons de {address} dans {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Saisissez à nouveau le mot de passe dans les paramètres, sous Comptes&#x202f;; rien n’est réessayé d’ici là. Certains fournisseurs demandent un mot de passe d’application au lieu du mot de passe habituel.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Saisissez le mot de passe dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Toutes les lignes concordent, mais un Sendward plus récent a écrit la ligne {row}&#xa0;: ce qu’elle dit et les tables tenues à côté des lignes n’ont pas pu être vérifiés. Mettez Sendward à jour.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Toutes les lignes concordent, mais la ligne {row}, écrite sans clé, dit ce que ce Sendward ne connaît pas&#xa0;: un plus récent l’a écrite, ou quelqu’un d’autre. Mettez Sendward à jour.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Chaque ligne est intacte, mais la table «&#xa0;{what}&#xa0;» ne concorde pas avec elles.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Réparez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Réparez le fichier, ou modifiez un paramètre&#xa0;: l’ancien fichier est alors conservé à côté du nouveau.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME ne l’offre à personne&#x202f;; les brouillons sont tout de même surveillés.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
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
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
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
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
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
        <translation>Îles Heard-et-MacDonald</translation>
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
        <translation>Jusqu’où l’historique a été écrit ne peut pas être conservé dans {path} ({problem})&#xa0;: une copie plus ancienne de l’historique, ou son absence, ne se verrait pas. Vérifiez les permissions de ce fichier.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Si elle est définitivement perdue, supprimez {file}&#xa0;: Sendward créera alors une nouvelle clé.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>Dans À et Cc, il y a {addresses} adresses de {organisations} organisations. Tous ceux qui reçoivent le message peuvent toutes les lire. Dans Cci, personne ne voit les autres.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>Dans un carnet d’adresses de {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>Dans un autre profil de Thunderbird, le module ne fonctionne pas. Activez-le là aussi.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>Dans {client}, cochez «&#xa0;Sélectionner ce dossier pour une utilisation hors connexion&#xa0;» dans les propriétés du dossier des brouillons&#x202f;; ou ajoutez le compte IMAP dans les paramètres de Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>Dans {path}&#xa0;: {key} {problem}. La valeur intégrée s’applique.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>Dans {path}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>Dans {path}&#xa0;: {table} doit être une table. Les valeurs intégrées s’appliquent.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, then start Sendward again.</source>
        <translation>Installez et déverrouillez GNOME Keyring, KWallet ou le Secret Service de KeePassXC, puis redémarrez Sendward.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Installez et déverrouillez GNOME Keyring, KWallet ou le Secret Service de KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Installez-la&#xa0;: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Installez le module&#xa0;: un message est alors retenu jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Installez le paquet wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Installez wl-clipboard 2.0 ou plus récent.</translation>
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
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Peut être surveillé&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Peut être surveillé&#xa0;: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>Illisible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>Illisible&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>Il n’a pas d’en-têtes de courrier.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>Il ne contient pas d’adresses sous une forme lisible.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Il est adressé à plus de {most} destinataires&#x202f;; les autres n’ont pas été examinés.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Connexion en cours.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Recherche en cours.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>En cours d’ouverture.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>La vérification se fait dès que vous vous arrêtez de taper.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Il est endommagé, et n’a été lu qu’en partie ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Il est endommagé ou n’a pas été écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Elle a disparu&#x202f;; une politique qui nomme {name} dans «&#xa0;withdrawn_lists&#xa0;» la lève.</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Il a plus de {line_limit} caractères.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>Ce n’est ni du courrier, ni un carnet d’adresses, ni un texte.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>Ce n’est pas un carnet d’adresses lisible ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Il n’est pas encore là.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Le fichier vient d’un autre programme ou d’une autre version.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Il redémarre dans quelques secondes.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Il est trop grand pour être examiné.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Il est surveillé dès qu’il est là.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Il nomme une machine par son numéro&#xa0;: il n’y a donc pas de domaine à comparer.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Il contient plus de {most} exceptions.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>Sa configuration laisse une commande dire où sont gardés les brouillons&#x202f;; elle n’est pas exécutée ici.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>Ses brouillons ne sont pas surveillés&#xa0;: c’est désactivé dans les paramètres.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
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
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
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
        <translation>Laissez le système surveiller plus de dossiers&#xa0;: augmentez fs.inotify.max_user_watches.</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Look for it in the address book of {client} and delete it there.</source>
        <translation>Cherchez-la dans le carnet d’adresses de {client} et supprimez-la.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
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
        <translation>Les logiciels de messagerie et les commandes ne peuvent pas joindre Sendward&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>Message {number}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Tout déplacer dans Cci</translation>
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
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Aucun dossier de courrier envoyé n’a été trouvé.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>Aucun courrier lisible n’y est gardé pour l’instant.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>Aucun courrier lisible n’y est gardé.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>Aucun serveur de courrier n’a été trouvé sous les noms habituels.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>Aucun message n’y est reconnaissable.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Aucun serveur ne s’appelle {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>Rien ne peut être demandé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Rien dans l’historique n’est scellé, alors que le trousseau contient une clé&#xa0;: il a été écrit sans la clé, ou ses sceaux ont été retirés. Un accident se serait vu, une falsification peut-être pas.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>Rien n’a été demandé au sujet de {recipients}.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Seule une exception durable peut finir à une date&#x202f;; {recipient} n’en a pas reçu.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Seul mu sait dans quel dossier se trouve le courrier de mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Ouvrez ce brouillon dans votre logiciel de messagerie et enregistrez-le à nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Ouvrez un tel message dans votre logiciel de messagerie, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Ouvrez ce dossier une fois dans votre logiciel de messagerie&#x202f;; les autres sont lus malgré tout.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Ouvrez-les dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Accès refusé.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>La lecture a échoué ({problem})&#x202f;; le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Signalez cette erreur.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Redémarrez Thunderbird.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Il manque la ligne {row} et les suivantes.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>La ligne {row} et la suite, jusqu’à la ligne {last}, manquent&#xa0;: l’historique a été ramené à un état antérieur.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>La ligne {row} ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>La ligne {row} contient ce que Sendward n’a jamais écrit.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>La ligne {row} manque.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>La ligne {row} n’est pas celle qui a été écrite&#xa0;: un autre historique a pris sa place.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>La ligne {row} a été modifiée après coup.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>La ligne {row} n’a pas été écrite par Sendward.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>La ligne {row} a été écrite sans clé, alors que des lignes avant elle en avaient une&#xa0;: on n’a pas pu vérifier si ce qui a été écrit sans clé a été falsifié.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward est réglé pour noter seulement&#xa0;: il ne demande rien et ne retient aucun message, sauf pour ce que votre organisation bloque.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward est réglé pour noter seulement&#xa0;: il ne demande rien et ne retient aucun message.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward ne prend en charge aucun des modes de connexion par mot de passe du serveur.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Le module de Sendward manque&#xa0;: {file}. Réinstallez Sendward.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>Le module de Sendward est désactivé dans Thunderbird. Activez-le sous «&#xa0;Modules complémentaires&#xa0;».</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>Le module de Sendward nécessite Thunderbird {version} ou plus récent. Mettez Thunderbird à jour.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Les fichiers de Sendward manquent&#xa0;: {places}. Réinstallez-le.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Courrier envoyé</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Courrier envoyé de {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Courrier envoyé de {address} dans {folder}</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
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
        <translation>Connectez-vous à nouveau dans les paramètres, sous Comptes&#x202f;; rien n’est réessayé d’ici là.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>La connexion chez {provider} demande une partie qui n’est pas installée.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Il y a quelque chose après le chevron fermant de l’adresse.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Un problème imprévu est survenu ({kind})&#x202f;; ce qui était alors examiné n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>Un problème imprévu est survenu {count} fois ({kind})&#x202f;; ce qui était alors examiné n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Un problème imprévu est survenu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Union soviétique</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Autorisez Sendward dans Réglages Système, Confidentialité et sécurité, Accès complet au disque, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>Le module est venu pour tous avec le paquet sendward, qui seul le modifie ou le retire.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>Le module est d’une autre version de Sendward. Installez-le à nouveau.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>Le certificat de {host} n’est pas encore valable. L’horloge de cet ordinateur est peut-être fausse.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Le certificat de {host} a été refusé ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>Le certificat de {host} a été révoqué.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>La connexion s’est rompue ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>La connexion à {host} n’a pas pu être protégée ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Ses copies sur cet ordinateur sont elles aussi endommagées.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>Le jour où finirait l’exception pour {recipient} est passé.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>Le journal d’événements n’a pas pu être écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Les en-têtes dépassent 256 Kio&#x202f;; les autres destinataires du message n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>L’historique ne peut pas être ouvert&#x202f;; les réponses ne sont gardées que pour cette session&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>L’historique n’a pas pu être vérifié&#xa0;: scellé avec une autre clé que celle du trousseau.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>L’historique n’a pas pu être vérifié&#xa0;: scellé avec une clé qui n’est pas disponible.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>L’historique n’a pas encore de clé. Démarrez Sendward une fois&#xa0;: il en crée une.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>L’historique est vide.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>L’historique a disparu&#xa0;: il était écrit jusqu’à la ligne {row}. Un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>L’historique est intact (lignes&#xa0;: {count}). Écrites sans clé, jusqu’à la ligne {last}&#xa0;: {unkeyed}. Là, une altération accidentelle se verrait, une falsification peut-être pas.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>L’historique est intact&#xa0;: {count} ligne, scellée avec la clé du trousseau.</numerusform>
            <numerusform>L’historique est intact&#xa0;: {count} lignes, scellées avec la clé du trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>L’historique est intact&#xa0;: {count} ligne, écrite sans clé. Une altération accidentelle se verrait, une falsification peut-être pas.</numerusform>
            <numerusform>L’historique est intact&#xa0;: {count} lignes, écrites sans clé. Une altération accidentelle se verrait, une falsification peut-être pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>L’historique est tenu sans clé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>L’historique a été ramené à un état antérieur, ou remplacé par un autre&#xa0;: il était écrit jusqu’à la ligne {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>L’historique {path} est inutilisable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>L’historique {path} est inutilisable&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>L’historique {path} n’a pas pu être écrit&#xa0;: le disque est plein. Faites de la place.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>L’historique {path} ne contient encore rien.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>L’historique {path} contient ce qu’il n’a jamais écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>L’historique {path} est endommagé (une extrémité de sa chaîne ne concorde pas).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>L’historique {path} est endommagé (une extrémité de sa chaîne manque).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>L’historique {path} est endommagé (la fin de sa chaîne manque).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>L’historique {path} est endommagé ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>L’historique {path} a disparu&#xa0;: il était écrit jusqu’à la ligne {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Un autre programme utilise l’historique {path}. Fermez ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>L’historique {path} ne peut pas être écrit. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Les premières lignes de l’historique manquent.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>La clé de l’historique n’est plus dans le trousseau. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>La clé de l’historique est dans un trousseau ({backend}) qui n’est pas joignable maintenant. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>La clé grâce à laquelle les personnes sont mémorisées se trouve dans le trousseau, qui ne la donne pas pour le moment. Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>Le trousseau n’a pas pu être interrogé ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>Le trousseau n’a pas pu être joint ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>Le trousseau n’a pas répondu en {seconds} secondes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>Le trousseau n’a pas répondu en {seconds} secondes&#x202f;; peut-être demande-t-il son mot de passe ou, sous KDE, s’il faut créer un portefeuille. Répondez-lui, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>Le trousseau n’a pas répondu en {seconds} secondes&#x202f;; peut-être demande-t-il son mot de passe.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>Le trousseau n’a pas gardé ce qu’on y a mis.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>Le trousseau n’a pas gardé ce qu’on y a mis. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>Le trousseau a échoué ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>Le trousseau a échoué ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Le trousseau n’a pas encore répondu. Sendward y garde la clé de l’historique. Dès qu’il répond, l’historique est scellé.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>Le trousseau n’a pas encore répondu&#x202f;; peut-être demande-t-il son mot de passe ou, sous KDE, s’il faut créer un portefeuille. Sendward y garde la clé de l’historique. Dès qu’il répond, l’historique est scellé.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>Le trousseau n’a pas de mot de passe pour lui.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>L’entrée «&#xa0;{service}&#xa0;» du trousseau n’est pas une clé. Retirez-la, puis redémarrez Sendward.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>La liste {name} est laissée de côté&#xa0;: aucune liste ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>La liste {name} déjà présente en était une autre&#x202f;; elle a été conservée sous {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>Les listes n’ont pas pu être lues&#x202f;; les précédentes restent valables&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>La marque au début de la chaîne manque.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>La marque au début de la chaîne a été modifiée après coup.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>La marque au bout de la chaîne manque.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>La marque au bout de la chaîne a été modifiée après coup.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>Le repère de l’historique est endommagé ou a été modifié&#xa0;: impossible de dire si l’historique a été ramené à un état antérieur.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>Le nom {host} ne peut pas être cherché&#xa0;: il semble n’y avoir aucun réseau.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>Le nom {host} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>La politique donne un niveau à {name}, et il n’existe ni entrée ni liste de ce nom.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>Le fournisseur ne donne pas de nouveau jeton pour l’instant.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>La liste des suffixes publics est illisible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>La liste des suffixes publics est endommagée&#x202f;; installez Sendward à nouveau.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>L’entrée est trop longue pour journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>Le registre n’a pas pu être modifié&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>Le registre n’a pas pu être écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>La clé Run du registre n’a pas pu être modifiée&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>La clé Run du registre n’a pas pu être écrite&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>La règle «&#xa0;{name}&#xa0;» dans {client} y transfère du courrier</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>La règle «&#xa0;{name}&#xa0;» dans {client} y dirige les réponses</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>La règle «&#xa0;{name}&#xa0;» dans {client} y transférerait du courrier&#x202f;; elle est désactivée</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>La règle «&#xa0;{name}&#xa0;» dans {client} y dirigerait les réponses&#x202f;; elle est désactivée</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>Le courrier envoyé de {folder} ne peut pas être lu&#xa0;: {problem}. Choisissez un autre dossier dans les paramètres, ou autorisez votre utilisateur à le lire.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>Le courrier envoyé de {address} ne peut pas être lu&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>Le serveur s’est mis à envoyer bien plus que demandé.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>Le serveur ne peut pas ouvrir le dossier {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>Le serveur ne peut pas ouvrir le dossier {folder}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>Le serveur ne répond plus.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>Le serveur ne sait pas comment laisser entrer quelqu’un&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>Le serveur ne numérote pas ses messages durablement (UIDVALIDITY lui manque).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>Le serveur ne dit pas quel dossier contient les brouillons.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>Le serveur ne dit pas quel dossier contient le courrier envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>Le serveur ne montre pas {count} brouillon&#x202f;; il est demandé de nouveau.</numerusform>
            <numerusform>Le serveur ne montre pas {count} brouillons&#x202f;; ils sont demandés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>Le serveur n’accepte pas une commande&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>Le serveur n’accepte pas de jetons.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>Le serveur a mis fin à la connexion avant qu’elle ne soit protégée.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>Le serveur a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>Le serveur a mis fin à la connexion&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>Le serveur ne laisse entrer personne pour l’instant&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>Le serveur a refusé la connexion&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>Le serveur refuse de lister ses messages.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>Le serveur refuse de montrer ses messages.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>Le serveur signale chaque brouillon enregistré dans {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>Le serveur signale chaque message placé dans {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>Le serveur dit qu’il y a des messages, mais pas lesquels.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>Le serveur a envoyé une ligne sans fin.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>Le serveur a envoyé bien plus que demandé.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>Le serveur montre un certificat pour une autre adresse que {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>Le serveur montre un certificat pour un autre nom que {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>Le serveur a parlé avant que la connexion ne soit protégée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Réponse incompréhensible du serveur.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>Le bus de session n’est pas joignable ({kind}). Fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>Le texte du presse-papiers dépasse 64 Kio, Sendward ne l’examine donc pas.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Il contient des caractères de contrôle, ou des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>D’autres destinataires mériteraient une question.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Il y a plusieurs adresses ici.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Deux points se suivent, ou il y en a un au début.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>Il y a un guillemet ou un crochet dans ce qui suit le @.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>Il y a un guillemet ou un crochet dans ce qui précède le @.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>Il y a une espace dans ce qui suit le @.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Il y a un caractère invisible avant le @.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Il contient plus d’un @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>Il n’y a ni @ ni point&#xa0;: ce n’est ni une adresse ni un domaine.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>Il ne contient pas de @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>Il n’y a pas d’adresse entre les chevrons.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Il ne contient aucun domaine.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>Il n’y a pas de domaine.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>L’extension {typed_ending} n’existe pas hors de votre propre réseau</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>L’extension {typed_ending} n’existe pas&#x202f;; {intended} se termine par {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>L’extension {typed_ending} n’existe pas&#x202f;; {meant_ending} existe</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>Il n’y a pas encore d’historique dans {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>Il n’y a pas de trousseau pour garder la clé de l’historique. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>Il n’y a pas de trousseau pour garder le mot de passe.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>Il n’y a pas de mot de passe à essayer.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>Aucun chemin ne mène à {host}&#xa0;: il semble n’y avoir aucun réseau.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>Il n’y a rien après le @.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>Il n’y a rien avant le @.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>Il y a une espace dans ce qui précède le @.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Ce bureau ne dit à aucun programme d’arrière-plan ce qui est copié (data-control lui manque).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Ce n’est pas une session Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Ce n’est pas du texte. Enregistrez-le d’abord en CSV ou en texte simple.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Ce n’est pas du TOML&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Ce wl-paste est trop ancien pour surveiller.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Autre destination&#xa0;: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Destination&#xa0;: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Destination&#xa0;: {typed}, et non {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Cela n’arriverait pas à {meant}&#xa0;: l’extension {ending} n’existe pas</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Cela n’arriverait pas hors de votre propre réseau</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Cela n’arriverait pas&#xa0;: l’extension {ending} n’existe pas</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Cela n’irait pas à {meant}&#xa0;: l’adresse ne fait que lui ressembler</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Cela {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird ne peut pas démarrer {file}&#xa0;: son chemin n’est pas en UTF-8. Donnez un autre nom au dossier.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird installé en {build} est coupé des autres programmes. Celui de votre distribution ou de thunderbird.net peut retenir les messages.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird vous le demandera&#xa0;: après son prochain démarrage, ouvrez son menu, choisissez «&#xa0;Sendward a été ajouté à Thunderbird&#xa0;», puis «&#xa0;Activer&#xa0;».</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Pour l’envoyer tel quel, cliquez de nouveau sur Envoyer.</translation>
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
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Réessayez dans quelques minutes. Si rien ne change, demandez à qui exploite le serveur de courrier.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Essayez wl-paste --watch cat dans un terminal.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gouvernement américain</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Armée américaine</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>universités américaines</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Déverrouillez le trousseau, puis redémarrez Sendward.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Déverrouillez le trousseau&#x202f;; il est de nouveau interrogé dans les cinq minutes.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Mettez Sendward à jour, ou déplacez le fichier pour commencer avec de nouveaux paramètres.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>Le contenu du presse-papiers est marqué comme secret, Sendward ne le lit donc pas.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>Le contenu du presse-papiers vient de Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>Ce que contient le trousseau n’est pas la clé avec laquelle l’historique a été écrit. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Ce qui a été appris du courrier envoyé n’est pas accessible&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Ce qui a été appris du courrier envoyé était endommagé&#x202f;; l’apprentissage recommence.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Ce qui y a été vu n’a pas pu être vérifié&#x202f;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Si c’était voulu, la politique a besoin de «&#xa0;revision = {revision}&#xa0;» ou plus&#x202f;; sinon, corrigez-la.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>On ne peut pas savoir ici si Sendward tourne deux fois&#x202f;; il peut poser deux fois la même question.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Sans TLS, n’importe qui sur le trajet vers {host} pourrait lire vos échanges.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Écrivez [{table}] sur une ligne à part, et les options en dessous.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>Vous n’avez jamais écrit à {typed} avec ces personnes, mais souvent à quelqu’un d’autre du nom de {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>Vous n’avez jamais écrit à {typed} avec ces personnes, mais souvent à {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>Vous avez déjà écrit à {known}, mais pas à {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Vous écrivez le plus souvent à ces personnes avec une autre encore, qui manque ici.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Vous écrivez le plus souvent à ces personnes avec {known}, qui manque ici.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Vous écrivez le plus souvent à {known}&#x202f;; {typed} n’en diffère que par une faute de frappe.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Vous écrivez d’habitude à {known}&#x202f;; {typed} est une nouvelle adresse.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>Vous écrivez souvent à ces personnes, mais jamais avec {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Les pages d’aide de votre fournisseur nomment le serveur&#x202f;; cherchez-y IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Votre message «&#xa0;{subject}&#xa0;» n’a pas été envoyé&#xa0;: personne n’a répondu à la question.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` doit être une liste de codes comme &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` doit être une liste de domaines.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` doit être une liste de tables&#xa0;: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` doit être une liste composée de ces mots&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` doit être un texte.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>un nom qu’il contient compte plus de {most} parties</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>brouillons douteux</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>exceptions</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>n’a pas de port valable&#xa0;: il faut un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>n’a pas de serveur valable&#xa0;: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>n’a pas de {name} valable&#xa0;: ce doit être un texte d’une ligne</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>n’a pas de {name} valable&#xa0;: ce doit être l’une des valeurs {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organisations internationales</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>il n’a pas donné de raison</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>surveillé dès que le premier brouillon est enregistré.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>journald n’était pas joignable&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>ne connaît rien du nom de {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels donne à {key} le niveau {level}&#x202f;; note, confirm et block sont des niveaux</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels doit être une table</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked doit être une liste d’options, comme [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked nomme {key}, mais cette option n’existe pas</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked nomme {key}, que chacun choisit lui-même&#x202f;; sa valeur sert de proposition</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS ne laisse pas Sendward regarder dans le dossier de Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>doit être une liste de tables, chacune avec une adresse et un serveur</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>doit être une liste de textes, comme [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>doit être un nombre de {units}, comme &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>doit être un nombre de {units}, comme &quot;90 days&quot;, ou &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>doit être un texte d’une seule ligne</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>doit nommer des emplacements existants&#xa0;: il n’y a pas d’utilisateur {name} ici</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>doit être de {least} à {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>doit être l’une des valeurs {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>doit contenir des chemins complets&#x202f;; {name} n’est qu’une partie de chemin</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>doit nommer de vrais endroits&#xa0;: un chemin vide ou avec un caractère NUL n’en est pas un</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>ne doit pas contenir de mot de passe&#xa0;: ils n’ont leur place que dans le trousseau</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>nomme deux fois un compte</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>a besoin d’une adresse et d’un serveur pour chaque compte</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>aucun dossier n’est encore choisi</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>aucun dossier de brouillons trouvé ni choisi pour l’instant</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>questions sans réponse</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation doit être une table de textes</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation nomme {key}, et ce texte n’existe pas</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>réponses mémorisées</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision doit être un nombre entier, comme dans revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>index de recherche</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>fixé par votre organisation</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>gouvernement américain</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>armée américaine</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>le presse-papiers</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>le serveur de courrier (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted doit être une table</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted nomme {key}, et cette liste n’existe pas</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains doit être une liste de domaines, comme [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains nomme {text}, qui n’est pas un domaine</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>surveillés dès que Sendward peut poser des questions</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>ce qui est enregistré pendant la rédaction d’un message</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists doit être une liste de noms de fichiers, chacun une seule fois, comme [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 ou plus récent le trouvera peut-être&#x202f;; les brouillons sont surveillés même sans lui.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>wl-paste ne peut pas être démarré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste s’est arrêté aussitôt&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste s’est arrêté.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste ne donne pas de réponse.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste n’est pas installé.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste signale chaque copie.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>se connecterait à {host} sans TLS ni certificat, ce qui n’est permis que pour cet ordinateur</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} personnes verront les adresses les unes des autres</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} ou {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} ne garde pas de copie des brouillons de ce compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} y envoie une copie de tout votre courrier de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} texte copié n’a pas été vérifié&#xa0;: il en est venu trop à la fois.</numerusform>
            <numerusform>{count} textes copiés n’ont pas été vérifiés&#xa0;: il en est venu trop à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>{count} domaines où vous avez écrit ressemblent à d’autres. Les deux existent-ils&#x202f;? Voir «&#xa0;Personnes à qui vous écrivez&#xa0;» dans les paramètres.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} dossier</numerusform>
            <numerusform>{count} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>{count} dossier peut être surveillé.</numerusform>
            <numerusform>{count} dossiers peuvent être surveillés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>{count} autre dossier de ce genre n’est pas surveillé&#xa0;: {folder}.</numerusform>
            <numerusform>{count} autres dossiers de ce genre ne sont pas surveillés&#x202f;; le premier est {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} ligne sur {rows}, à partir de la ligne {first}, n’a pas pu être vérifiée&#xa0;: scellée avec une autre clé que celle du trousseau.</numerusform>
            <numerusform>{count} lignes sur {rows}, à partir de la ligne {first}, n’ont pas pu être vérifiées&#xa0;: scellées avec une autre clé que celle du trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} ligne sur {rows}, à partir de la ligne {first}, n’a pas pu être vérifiée&#xa0;: scellée avec une clé qui n’est pas disponible.</numerusform>
            <numerusform>{count} lignes sur {rows}, à partir de la ligne {first}, n’ont pas pu être vérifiées&#xa0;: scellées avec une clé qui n’est pas disponible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} ligne, jusqu’à la ligne {last}, a été écrite sans clé et rien ne la garantit&#xa0;: on n’a pas pu vérifier si elle a été falsifiée.</numerusform>
            <numerusform>{count} lignes, jusqu’à la ligne {last}, ont été écrites sans clé et rien ne les garantit&#xa0;: on n’a pas pu vérifier si elles ont été falsifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}&#x202f;; consulté seulement toutes les {seconds} secondes</translation>
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
        <translation>{ending} est une extension, comme .com&#x202f;; écrivez {suffix} pour protéger tout ce qui se termine ainsi.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} n’a pas pu être supprimé&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>{file} manque&#xa0;: un logiciel de messagerie ne pourrait pas démarrer Sendward.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>{file}, qui indique dans quel trousseau se trouve la clé de l’historique, est endommagé, et aucun trousseau accessible actuellement n’en contient une. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>{folder} est vérifié toutes les {seconds} secondes.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}&#xa0;: ce dossier ne peut pas être lu&#xa0;: {problem}. Autorisez votre utilisateur à le lire, ou retirez-le des paramètres.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}&#xa0;: trouvé, et désactivé dans les paramètres.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>{host} n’est pas joignable au port {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} ne répond pas au port {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} ne parle pas TLS à ce port.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} n’est pas sous {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} a laissé entrer quelqu’un avant que la connexion ne soit protégée.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} n’offre pas STARTTLS&#xa0;: d’autres pourraient lire vos échanges.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} refuse STARTTLS&#xa0;: d’autres pourraient lire vos échanges.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} montre un certificat d’un émetteur auquel cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} montre un certificat dont personne ne se porte garant&#xa0;: il est auto-signé.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} n’accepte pas de connexion au port {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} {count} brouillon présent n’a pas pu être lu, c’est le numéro {uid}.</numerusform>
            <numerusform>{how} {count} brouillons présents n’ont pas pu être lus, le dernier est le numéro {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} message n’a pas pu être lu.</numerusform>
            <numerusform>{how} {count} messages n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} n’est pas une option</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} n’est pas une clé de liste&#x202f;; {keys} en sont.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}&#x202f;; {count} message illisible ({name})&#xa0;: {problem}</numerusform>
            <numerusform>{kinds}&#x202f;; {count} messages illisibles, le dernier ({name})&#xa0;: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} n’est pas un niveau&#x202f;; note, confirm et block en sont.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>Dans ce fichier, {name} est illisible.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>Dans ce fichier, {name} est illisible&#xa0;: cela {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} n’a pas pu être lu comme TOML&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} n’a pas pu être lu&#xa0;: plus d’un mégaoctet.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} n’a pas pu être lu&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} a disparu. La politique s’applique telle qu’elle a été lue en dernier, jusqu’à ce qu’il y en ait de nouveau une&#x202f;; une politique qui ne contient que «&#xa0;revision = {revision}&#xa0;» la lève.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} est plus grand qu’un tel fichier ne peut l’être.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} n’est pas une liste de propriétés&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} n’est pas un fichier de paramètres exporté par Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} n’est pas un fichier de paramètres exporté par Sendward&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} n’est pas un historique de Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} permet plus que la politique lue auparavant, sans revision plus élevée&#x202f;; celle-ci s’applique donc encore à {names}.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>{path}, où est conservée la politique de l’organisation, est endommagé, et la politique elle-même a disparu. Rien de ce qu’elle peut fixer ne peut être modifié, et le plus strict s’applique. S’il n’y a plus de politique, supprimez ce fichier.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>Impossible d’écrire dans {places}&#xa0;: {reason}. Ce qui devrait s’y trouver sera perdu quand Sendward se terminera.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Il a été conservé sous {name} et un nouvel historique commencé&#x202f;; les exceptions d’avant ne sont plus connues.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} Rien de cette liste de votre organisation n’est pris en compte.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} De cette liste de votre organisation ne compte que le reste lisible.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward continue à poser ses questions, mais vos réponses seront oubliées à la fermeture.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward réessaie de lui-même.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Les valeurs intégrées s’appliquent, et rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Les valeurs intégrées s’appliquent.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} La politique s’applique telle qu’elle a été lue en dernier.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Tant que la politique est illisible, rien de ce qu’elle peut fixer ne peut être modifié, et le plus strict s’applique.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} De cette liste de votre organisation comptent le reste lisible et tout ce qui a été lu la dernière fois.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{problem}: {file}</source>
        <translation>{problem}&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{program}: Sendward is still looking.</source>
        <translation>{program}&#xa0;: Sendward cherche encore.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}&#xa0;: un message est retenu jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}&#xa0;: les brouillons sont vérifiés à l’enregistrement, sauf ceux de {accounts}. Les messages ne sont pas retenus.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}&#xa0;: les brouillons sont vérifiés à l’enregistrement. Les messages ne sont pas retenus.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}&#xa0;: rien de ce que vous écrivez n’est vérifié, seulement les adresses que vous copiez.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}&#xa0;: rien de ce que vous écrivez n’est vérifié.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}&#xa0;: dès que le module sera actif, un message sera retenu jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>{provider} n’est pas joignable pour la connexion.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} doit être en marche. Saisissez le mot de passe qu’il affiche pour ce compte, pas celui de la page web&#xa0;: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} n’accepte que des programmes inscrits, et aucun ID client n’est défini.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} laisse entrer les programmes une fois que vous y avez activé IMAP&#xa0;: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} a refusé la connexion&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} demande ici un mot de passe d’application, pas le mot de passe habituel. Créez-en un&#xa0;: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} demande ici un code d’autorisation, pas le mot de passe habituel. Vous l’obtenez en y activant IMAP&#xa0;: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} n’accepte pas de mot de passe ici et n’accepte que des programmes inscrits&#xa0;: demandez à votre organisation son ID client et saisissez-le dans les paramètres, sous Comptes.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Vous avez écrit aux deux. Si les deux existent, choisissez «&#xa0;Toujours&#xa0;» sous «&#xa0;Garder telle quelle&#xa0;».</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}&#x202f;; et il se termine par {typed_ending}, pas par {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} est bloqué par l’une de vos propres listes.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} est bloqué par la politique de votre organisation.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} est bloqué, et ne peut donc être gardé tel quel qu’une fois.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} n’est pas une adresse, et ne peut donc être gardé tel quel qu’une fois.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>{recipient} demande un motif.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} n’est pas une table d’options</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} doit être une table</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} ne peut pas être après le @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} ne peut pas être avant le @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} n’est pas un domaine. Si cette ligne est un en-tête, sa première colonne doit être `domain`&#x202f;; parmi les autres, `label` et `level` sont lues. Une extension comme .com commence par un point.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} n’est pas un domaine. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} contient {intended}, mais appartient à {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} ne diffère de {intended} que par un trait d’union ou l’ordre des mots</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} se termine par {typed_ending}, que l’on tape facilement pour {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} se termine par {typed_ending}&#x202f;; {intended} se termine par {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} a un point là où {intended} n’en a pas</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} a des lettres de {intended} dans un autre ordre</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} n’a pas d’extension&#x202f;; {intended} se termine par {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} diffère de {intended} par une lettre</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} a une lettre de plus que {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} a deux fois une lettre de {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>Il manque à {typed} un point de {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>Il manque à {typed} une lettre de {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} contient le nom de {intended} avec un mot ajouté&#x202f;; il peut être à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} ressemble à un nom sous {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} ressemble à {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} ressemble seulement à {intended}&#xa0;: il est écrit avec d’autres caractères</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} s’arrête à {typed_ending}&#x202f;; {intended} continue jusqu’à {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} n’est pas une façon de confirmer&#x202f;; click et typing en sont.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} n’est pas un poids&#x202f;; critical, normal et bulk en sont.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être modifié tant que la politique de votre organisation n’est pas lisible.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être modifié&#xa0;: c’est fixé par votre organisation.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>Le trousseau vous attend</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>&amp;Installer le module dans Thunderbird</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>Ajouter {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Choisir des d&amp;ossiers…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Aucun logiciel de messagerie n’a été trouvé ici. Si le vôtre garde ses brouillons dans un dossier, Sendward peut le surveiller.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward vous interroge quand un message va partir vers un domaine qui ne fait que ressembler à celui que vous vouliez. Sinon, il reste silencieux, dans la zone de notification.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Recherche de vos logiciels de messagerie…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Ce qui est surveillé en plus</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Ce qui reste sans protection</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Ce que vous écrivez dans une messagerie web, sauf si vous copiez l’adresse. Ce que vous envoyez de votre téléphone ou d’un autre ordinateur. Les invitations à des réunions et ce qu’un filtre transfère de lui-même.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Ce qui protège votre courrier ici</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Vos logiciels de messagerie</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>macOS peut demander si Sendward a le droit de lire ce qui a été copié dans d’autres logiciels. Sans votre autorisation, les adresses copiées ne sont pas vérifiées.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Modifier la réponse pour {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Détails sur {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Gardée telle quelle jusqu’au {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Gardée telle quelle cette fois</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Cette adresse est toujours gardée telle quelle</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Ce domaine est toujours gardé tel quel</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Utiliser plutôt {address}</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;Vérifier le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Vérifier une &amp;adresse…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;; Sendward garde donc cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Ce qui s’est passé &amp;depuis hier…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>Démarrer Sendward à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayez</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Tout reste ici</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward démarre encore&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward reste à l’arrière-plan. Il ne se manifeste que si une adresse paraît fausse.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Sur cette adresse, Sendward ne demanderait rien.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Afficher Sendward dans le &amp;menu des applications</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Afficher la &amp;question</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>C’était la question. Votre réponse à cet essai n’est pas conservée.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>Il n’y a pas de serveur. Le texte de vos messages n’est pas conservé&#x202f;; seules une adresse ayant donné lieu à une question et votre réponse sont inscrites dans un historique sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Essayer une adresse</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>%n brouillon contient encore une adresse douteuse</numerusform>
            <numerusform>%n brouillons contiennent encore une adresse douteuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n question attend votre réponse</numerusform>
            <numerusform>%n questions attendent votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>A&amp;fficher %n question</numerusform>
            <numerusform>A&amp;fficher les %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>A&amp;fficher la question</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>En pause jusqu’à demain, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pause jusqu’à ce que vous repreniez</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pause jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Revue %n fois, sans nouvelle question&#xa0;: {address}</numerusform>
            <numerusform>Revue %n fois, sans nouvelle question&#xa0;: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward ne peut rien demander pour l’instant</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward a une question sur une adresse</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward ne surveille rien pour l’instant</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward démarre</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward surveille</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward note seulement, et ne demande rien sauf pour ce qui est bloqué</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward note seulement, et ne demande rien</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>surveillance active</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – désactivé dans les paramètres</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – fixé par votre organisation</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – quand la politique de votre organisation sera lisible</translation>
    </message>
    <message>
        <source>{source}: {state}</source>
        <translation>{source}&#xa0;: {state}</translation>
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
        <translation>&amp;Vérifier le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>&amp;Quitter Sendward</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Vérifier une &amp;adresse…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Ce qui s’est passé &amp;depuis hier…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward demande&#xa0;: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Exporter les paramètres dans un fichier</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Importer les paramètres</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importer les paramètres d’un fichier</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Un fichier avec vos paramètres, vos propres listes et vos exceptions&#x202f;; il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Paramètres de Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Importé. Options&#xa0;: {options}, listes&#xa0;: {lists}, exceptions&#xa0;: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>L’historique est encore en cours d’ouverture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Vers un autre ordinateur</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Exceptions&#xa0;: adresses et domaines au sujet desquels rien n’est demandé</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>D’après vos listes, aucune question n’est posée à son sujet.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Il est lui-même sur vos listes&#xa0;: rien n’est demandé.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward est en pause et ne poserait pas de question maintenant.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward demanderait confirmation avant l’envoi.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward retiendrait le message&#xa0;: un tel courrier est bloqué.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward afficherait une notification.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Les listes sont encore en cours de lecture…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Tapez une adresse ou un domaine, et voyez ce qui se passe.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Vous avez choisi de la garder telle quelle&#xa0;: aucune question n’est posée.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Votre organisation lui fait confiance&#xa0;: aucune question n’est posée.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>De mauvaises adresses peuvent faire perdre votre courrier</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} et %n autre sont dans vos logiciels de messagerie, dans des règles, des comptes ou des carnets d’adresses, et semblent fausses. Les paramètres disent où, sous «&#xa0;Contrôle des adresses&#xa0;».</numerusform>
            <numerusform>{address} et %n autres sont dans vos logiciels de messagerie, dans des règles, des comptes ou des carnets d’adresses, et semblent fausses. Les paramètres disent où, sous «&#xa0;Contrôle des adresses&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} est dans vos logiciels de messagerie, dans une règle, un compte ou un carnet d’adresses, et semble fausse. Les paramètres disent où, sous «&#xa0;Contrôle des adresses&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Bienvenue dans Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Quittez Sendward et relancez-le pour ouvrir cette fenêtre. D’ici là, il continue de poser ses questions.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward a été mis à jour</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>L’une de vos propres listes bloque ce qui ressemble à ce domaine.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Une de vos listes bloque {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>Autre nouveauté dans cette conversation&#xa0;: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Corrigez-la là où elle se trouve, ou gardez-la si vous n’avez aucun doute&#xa0;: elle n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>Dans un brouillon dans {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>Dans un message sur le point de quitter {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>Dans un message de la boîte d’envoi de {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>Dans un message envoyé avec {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>Dans le brouillon «&#xa0;{subject}&#xa0;» dans {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>Dans le message «&#xa0;{subject}&#xa0;» sur le point de quitter {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>Dans le texte que vous avez fait vérifier</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>Dans le texte que vous venez de copier</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>Manque-t-il quelqu’un&#x202f;?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>Cette adresse est-elle la bonne&#x202f;?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Relisez-les vous-même avant l’envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Veuillez vérifier %n adresse</numerusform>
            <numerusform>Veuillez vérifier %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Questions&#xa0;: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>Ces lettres ont seulement l’air correctes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Cette adresse n’a pas pu être lue</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Cette adresse est nouvelle dans cette conversation.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} et %n de plus</numerusform>
            <numerusform>{addresses} et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} demande un motif avant tout envoi vers un domaine qui ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} n’autorise pas l’envoi vers des domaines qui ressemblent à celui-ci.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>«&#xa0;Pas maintenant&#xa0;» garde le message dans sa fenêtre, non envoyé.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>«&#xa0;Utiliser&#xa0;» copie l’adresse corrigée. Dans votre brouillon, sélectionnez l’ancienne et collez (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>«&#xa0;Utiliser&#xa0;» met l’adresse corrigée dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n est sans réponse.</numerusform>
            <numerusform>%n sont sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n est restée dans un message retenu.</numerusform>
            <numerusform>%n sont restées dans un message retenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n a été corrigée.</numerusform>
            <numerusform>%n ont été corrigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n se trouvait dans un brouillon enregistré pendant que Sendward était en pause ou arrêté.</numerusform>
            <numerusform>%n se trouvaient dans des brouillons enregistrés pendant que Sendward était en pause ou arrêté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n se trouvait dans un message laissé partir sans vérification.</numerusform>
            <numerusform>%n se trouvaient dans des messages laissés partir sans vérification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n se trouvait dans un message laissé partir pendant que Sendward était en pause.</numerusform>
            <numerusform>%n se trouvaient dans des messages laissés partir pendant que Sendward était en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n a été gardée telle quelle.</numerusform>
            <numerusform>%n ont été gardées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n a été seulement notée.</numerusform>
            <numerusform>%n ont été seulement notées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n a été remise à plus tard&#x202f;; on ne sait pas ce qu’il en est advenu.</numerusform>
            <numerusform>%n ont été remises à plus tard&#x202f;; on ne sait pas ce qu’il en est advenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>Envoi fait quand même à %n.</numerusform>
            <numerusform>Envoi fait quand même à %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>Envoi à %n, fait ou en attente, sans que personne ait décidé.</numerusform>
            <numerusform>Envoi à %n, fait ou en attente, sans que personne ait décidé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Pour %n, la correction a été choisie et n’a été vue dans aucun message depuis.</numerusform>
            <numerusform>Pour %n, la correction a été choisie et n’a été vue dans aucun message depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Aucune question n’a été posée depuis hier.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Ouvrir l’&amp;historique</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward vous a interrogé sur %n adresse.</numerusform>
            <numerusform>Sendward vous a interrogé sur %n adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Il y en avait plus qu’il n’a été possible d’en compter ici.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Ce qui s’est passé depuis hier</translation>
    </message>
</context>
</TS>
