<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Apache-2.0; the Unicode tables: Unicode License v3</source>
        <translation>Apache-2.0; las tablas de Unicode: Unicode License v3</translation>
    </message>
    <message>
        <source>Asks before a message leaves for a domain that only looks like the one you meant. It has no server and sends nothing anywhere: what it sees and what you answer stays on this computer.</source>
        <translation>Pregunta antes de que un mensaje salga hacia un dominio que solo se parece al que usted quería. No tiene servidor y no envía nada: lo que ve y lo que usted responde se queda en este equipo.</translation>
    </message>
    <message>
        <source>Endings that exist</source>
        <translation>Terminaciones que existen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Organisation&apos;s policy</source>
        <translation>Política de la organización</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the &amp;welcome again</source>
        <translation>Mostrar de nuevo la &amp;bienvenida</translation>
    </message>
    <message>
        <source>This version and its lists</source>
        <translation>Esta versión y sus listas</translation>
    </message>
    <message>
        <source>a build without a date</source>
        <translation>una versión sin fecha</translation>
    </message>
    <message>
        <source>a list without a date</source>
        <translation>una lista sin fecha</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>a fecha de {day}</translation>
    </message>
    <message>
        <source>as of {day}, older than a year: install a newer Sendward</source>
        <translation>a fecha de {day}, hace más de un año: instale un Sendward más reciente</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Cambiar la cuenta</translation>
    </message>
    <message>
        <source>Enter the password; it is saved separately for each server.</source>
        <translation>Introduzca la contraseña; se guarda para cada servidor por separado.</translation>
    </message>
    <message>
        <source>Enter your address first.</source>
        <translation>Introduzca primero su dirección.</translation>
    </message>
    <message>
        <source>Found: {server}</source>
        <translation>Encontrado: {server}</translation>
    </message>
    <message>
        <source>It works. The server reports each draft saved in {folder}.</source>
        <translation>Funciona. El servidor avisa de cada borrador guardado en {folder}.</translation>
    </message>
    <message>
        <source>It works. {folder} is checked every minute.</source>
        <translation>Funciona. {folder} se comprueba cada minuto.</translation>
    </message>
    <message>
        <source>It {problem}.</source>
        <translation>Esta cuenta {problem}.</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Buscando el servidor…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sendward opens the drafts folder read-only and reads the headers, nothing else. The password goes into your desktop&apos;s keyring and to this server only.</source>
        <translation>Sendward abre la carpeta de borradores solo para leer y lee las cabeceras, nada más. La contraseña va al llavero de su escritorio y solo a este servidor.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Trying {server}…</source>
        <translation>Probando {server}…</translation>
    </message>
    <message>
        <source>Trying; if a browser window opens, sign in there…</source>
        <translation>Probando; si se abre una ventana del navegador, inicie sesión en ella…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Drafts folder</source>
        <translation>Carpeta de &amp;borradores</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>La primera vez, todos los que hay</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Por los borradores guardados mientras Sendward no estaba en marcha no se pregunta uno por uno: una sola línea dice cuántos contienen una dirección dudosa, y el historial los enumera.</translation>
    </message>
    <message>
        <source>Existing drafts at s&amp;tart-up</source>
        <translation>Borradores al i&amp;nicio</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Ninguno de los que hay</translation>
    </message>
    <message>
        <source>Looks for a mail server under the usual names.</source>
        <translation>Busca un servidor de correo con los nombres habituales.</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Ninguna (solo este equipo)</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Los guardados desde la última vez</translation>
    </message>
    <message>
        <source>P&amp;rotection, port</source>
        <translation>&amp;Protección, puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS, any certificate (this computer only)</source>
        <translation>STARTTLS, cualquier certificado (solo este equipo)</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>In&amp;iciar sesión</translation>
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
        <translation>La dirección</translation>
    </message>
    <message>
        <source>The one the server names</source>
        <translation>La que diga el servidor</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>With Google, in the browser</source>
        <translation>En Google, en el navegador</translation>
    </message>
    <message>
        <source>With Microsoft, in the browser</source>
        <translation>En Microsoft, en el navegador</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
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
        <translation>usted@example.org</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>¿Quitar de verdad?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stops watching the account and takes its password out of the keyring.</source>
        <translation>Deja de vigilar la cuenta y saca su contraseña del llavero.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>AddinControl</name>
    <message>
        <source>&amp;Install again</source>
        <translation>&amp;Instalar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Install the add-in</source>
        <translation>&amp;Instalar el complemento</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No Thunderbird was found here.</source>
        <translation>Aquí no se encontró Thunderbird.</translation>
    </message>
    <message>
        <source>Remove the add-in from Thunderbird</source>
        <translation>Quitar el complemento de Thunderbird</translation>
    </message>
    <message>
        <source>The add-in is installed and working.</source>
        <translation>El complemento está instalado y en marcha.</translation>
    </message>
    <message>
        <source>The add-in is installed for everybody here.</source>
        <translation>El complemento está instalado aquí para todos.</translation>
    </message>
    <message>
        <source>The add-in is installed, but needs Thunderbird {version} or newer.</source>
        <translation>El complemento está instalado, pero necesita Thunderbird {version} o posterior.</translation>
    </message>
    <message>
        <source>The add-in is installed, but switched off in Thunderbird.</source>
        <translation>El complemento está instalado, pero desactivado en Thunderbird.</translation>
    </message>
    <message>
        <source>The add-in is installed. Thunderbird will load it the next time it starts.</source>
        <translation>El complemento está instalado. Thunderbird lo cargará la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The add-in is not installed. With it, a message is held until you have decided; without it, only saved drafts are checked.</source>
        <translation>El complemento no está instalado. Con él, un mensaje a punto de salir se retiene hasta que usted decida; sin él, solo se comprueban los borradores guardados.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>El complemento es de otra versión de Sendward. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs: the add-in does not work there. Saved drafts and copied addresses are still checked.</source>
        <translation>Thunderbird en {build} está aislado de otros programas: el complemento no funciona ahí; los borradores guardados y las direcciones copiadas se comprueban igualmente.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird le preguntará: tras su próximo inicio, abra su menú, elija «Sendward añadido a Thunderbird» y luego «Activar».</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>&amp;Always for {address}</source>
        <translation>&amp;Siempre para {address}</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Hasta una fecha…</translation>
    </message>
    <message>
        <source>&amp;Use {address}</source>
        <translation>&amp;Usar {address}</translation>
    </message>
    <message>
        <source>Always for everyone at {domain}</source>
        <translation>Siempre para todos en {domain}</translation>
    </message>
    <message>
        <source>For whom and how long to keep the address</source>
        <translation>Para quién y hasta cuándo se deja la dirección como está</translation>
    </message>
    <message>
        <source>In the place of {address}.</source>
        <translation>En lugar de {address}.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Solo &amp;esta vez</translation>
    </message>
    <message>
        <source>Keep as w&amp;ritten</source>
        <translation>&amp;Dejar como está</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Keep {address} as written: choose for how long</source>
        <translation>Dejar {address} como está: elegir por cuánto tiempo</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>Use {address} instead</source>
        <translation>Usar {address} en su lugar</translation>
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
        <translation>Se pide un motivo; se guarda en el historial.</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Keep {address} as written</source>
        <translation>Dejar {address} como está</translation>
    </message>
    <message>
        <source>Type “{end}” to confirm:</source>
        <translation>Escriba «{end}» para confirmar:</translation>
    </message>
    <message>
        <source>Why do you keep it?</source>
        <translation>¿Por qué la deja como está?</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>todos en {domain}</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>hasta el (inclusive)</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Your answer could not be taken. {problem} Please answer again.</source>
        <translation>No se pudo aceptar su respuesta. {problem} Responda de nuevo, por favor.</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n borrador guardado mientras Sendward no preguntaba contiene una dirección dudosa.</numerusform>
            <numerusform>%n borradores guardados mientras Sendward no preguntaba contienen una dirección dudosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras usted no estaba</translation>
    </message>
</context>
<context>
    <name>CardsArea</name>
    <message>
        <source>Addresses to check</source>
        <translation>Direcciones por comprobar</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The old settings file was kept as {file}.</source>
        <translation>El archivo de ajustes anterior se conservó como {file}.</translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n no se pudo leer ni comprobar.</numerusform>
            <numerusform>%n no se pudieron leer ni comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check an address</source>
        <translation>Comprobar una dirección</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Borrar el campo</translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>Se ha comprobado %n dirección; no se parece a ninguna protegida.</numerusform>
            <numerusform>Se han comprobado %n direcciones; ninguna se parece a una protegida.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Lo que escriba aquí se comprueba, pero no se guarda.</translation>
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
            <numerusform>Se examinó %n dirección.</numerusform>
            <numerusform>Se examinaron %n direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>No se pudo leer %n archivo, {file}: {problem}</numerusform>
            <numerusform>No se pudieron leer %n archivos, el primero es {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n de las direcciones parece incorrecta.</numerusform>
            <numerusform>%n de las direcciones parecen incorrectas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Keep the address {address}</source>
        <translation>Dejar la dirección {address} como está</translation>
    </message>
    <message>
        <source>Keep this address</source>
        <translation>Dejar esta dirección como está</translation>
    </message>
    <message>
        <source>Looking through your mail programs…</source>
        <translation>Revisando sus programas de correo…</translation>
    </message>
    <message>
        <source>No check-up was made since Sendward was started.</source>
        <translation>No se ha hecho ninguna revisión desde que se inició Sendward.</translation>
    </message>
    <message>
        <source>None of them looks wrong.</source>
        <translation>Ninguna de ellas parece incorrecta.</translation>
    </message>
    <message>
        <source>Rules that forward, address books, copies, answers to another address</source>
        <translation>Reglas que reenvían, libretas de direcciones, copias, respuestas a otra dirección</translation>
    </message>
    <message>
        <source>The first {count} are shown; “sendward checkup” lists more.</source>
        <translation>Se muestran las primeras {count}; «sendward checkup» enumera más.</translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… y en %n lugar más</numerusform>
            <numerusform>… y en %n lugares más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Mail programs</source>
        <translation>Programas de correo</translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n dirección se parece a una protegida, y usted decidió dejarla como está.</numerusform>
            <numerusform>%n direcciones se parecen a direcciones protegidas, y usted decidió dejarlas como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n dirección se parece a una protegida, y su organización confía en su dominio.</numerusform>
            <numerusform>%n direcciones se parecen a direcciones protegidas, y su organización confía en sus dominios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>No address on the clipboard looks like a protected one.</source>
        <translation>Ninguna dirección del portapapeles se parece a una protegida.</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward aún se está iniciando; inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>The clipboard cannot be read here</source>
        <translation>Aquí no se puede leer el portapapeles</translation>
    </message>
    <message>
        <source>There is no address on the clipboard.</source>
        <translation>No hay ninguna dirección en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>¿Quería decir?</translation>
    </message>
    <message>
        <source>Look closely at “{typed}”.</source>
        <translation>Mire bien «{typed}».</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Ha escrito</translation>
    </message>
    <message>
        <source>“{meant}” of {domain} is missing.</source>
        <translation>Falta «{meant}» de {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” instead of “{meant}” in {domain}.</source>
        <translation>«{typed}» donde {domain} tiene «{meant}».</translation>
    </message>
    <message>
        <source>“{typed}” is not in {domain}.</source>
        <translation>«{typed}» no está en {domain}.</translation>
    </message>
    <message>
        <source>“{typed}” is written with: {names}.</source>
        <translation>«{typed}» está escrito con: {names}.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Send the message as soon as it is corrected</source>
        <translation>&amp;Enviar el mensaje en cuanto esté corregido</translation>
    </message>
    <message>
        <source>&amp;Use all corrections</source>
        <translation>Usar todas las &amp;correcciones</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Compruebe la dirección</translation>
    </message>
    <message>
        <source>Closes this window; nothing is changed or approved.</source>
        <translation>Cierra esta ventana; no se cambia ni se aprueba nada.</translation>
    </message>
    <message>
        <source>Just this &amp;once</source>
        <translation>Solo &amp;esta vez</translation>
    </message>
    <message>
        <source>Keep all as w&amp;ritten</source>
        <translation>De&amp;jar todas como están</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Another program keeps the clipboard to itself. The right address is {right}.</source>
        <translation>Otro programa acapara el portapapeles. La dirección correcta es {right}.</translation>
    </message>
    <message>
        <source>Corrected address copied</source>
        <translation>Dirección corregida copiada</translation>
    </message>
    <message>
        <source>Corrected address not copied</source>
        <translation>Dirección corregida no copiada</translation>
    </message>
    <message>
        <source>Something else was copied meanwhile, and stays on the clipboard. The right address is {right}.</source>
        <translation>Entretanto se copió otra cosa, que sigue en el portapapeles. La dirección correcta es {right}.</translation>
    </message>
    <message>
        <source>What was copied could not be changed. The right address is {right}.</source>
        <translation>No se pudo cambiar lo copiado. La dirección correcta es {right}.</translation>
    </message>
    <message>
        <source>What was copied has the address in a form that Sendward cannot change, and stays on the clipboard. The right address is {right}.</source>
        <translation>Lo copiado tiene la dirección en una forma que Sendward no puede cambiar y sigue en el portapapeles. La dirección correcta es {right}.</translation>
    </message>
    <message>
        <source>{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).</source>
        <translation>{right} está copiada. En su borrador, seleccione {wrong} y pegue (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>Un borrador en {place} tiene %n dirección en Para y Cc: todos los que lo reciban podrán leerla. Muévala a Cco y nadie verá las demás.</numerusform>
            <numerusform>Un borrador en {place} tiene %n direcciones en Para y Cc: todos los que lo reciban podrán leerlas todas. Muévalas a Cco y nadie verá las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many people would see each other&apos;s addresses</source>
        <translation>Muchas personas verían las direcciones de las demás</translation>
    </message>
</context>
<context>
    <name>DeletionDialog</name>
    <message>
        <source>&amp;Delete entries</source>
        <translation>&amp;Borrar entradas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Borrar entradas</translation>
    </message>
    <message>
        <source>They are gone for good. Exceptions, a pause and unanswered questions stay. The deletion itself is recorded.</source>
        <translation>Desaparecen para siempre. Las excepciones, una pausa y las preguntas sin respuesta se conservan. El propio borrado queda anotado.</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>de más de 30 días</translation>
    </message>
    <message>
        <source>older than a year</source>
        <translation>de más de un año</translation>
    </message>
    <message>
        <source>older than three months</source>
        <translation>de más de tres meses</translation>
    </message>
    <message>
        <source>older than three years</source>
        <translation>de más de tres años</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Answer…</source>
        <translation>Re&amp;sponder…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Choose a line to see everything that is kept about it.</source>
        <translation>Elija una línea para ver todo lo que se guarda sobre ella.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Kind of mistake</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Cartas…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablemente quería</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto en</translation>
    </message>
    <message>
        <source>Shows letters to whoever got the message, and to your data-protection office.</source>
        <translation>Muestra cartas para quien recibió el mensaje y para su oficina de protección de datos.</translation>
    </message>
    <message>
        <source>Shows the question that waits for an answer.</source>
        <translation>Muestra la pregunta que espera una respuesta.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{number}, chained without a key</source>
        <translation>{number}, encadenada sin clave</translation>
    </message>
    <message>
        <source>{number}, sealed with the keyring&apos;s key</source>
        <translation>{number}, sellada con la clave del llavero</translation>
    </message>
</context>
<context>
    <name>DomainsPage</name>
    <message>
        <source>Domains of your own</source>
        <translation>Dominios propios</translation>
    </message>
    <message>
        <source>Lists of your organisation</source>
        <translation>Listas de su organización</translation>
    </message>
    <message>
        <source>Protected domains</source>
        <translation>Dominios protegidos</translation>
    </message>
    <message>
        <source>Set by your organisation; they count in any case.</source>
        <translation>Fijadas por su organización; cuentan en todo caso.</translation>
    </message>
    <message>
        <source>Try a domain</source>
        <translation>Probar un dominio</translation>
    </message>
    <message>
        <source>What you type here is checked but not saved.</source>
        <translation>Lo que escriba aquí se comprueba, pero no se guarda.</translation>
    </message>
    <message>
        <source>Where you write to: your customers, your bank, your own organisation.</source>
        <translation>Adonde escribe: sus clientes, su banco, su propia organización.</translation>
    </message>
</context>
<context>
    <name>DurationControl</name>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>{option}, unit</source>
        <translation>{option}, unidad</translation>
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
        <translation>Si se parece</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>De quién es</translation>
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
        <translation>De &amp;quién es</translation>
    </message>
    <message>
        <source>A domain also protects its subdomains. With a dot in front, as in .mil, everything that ends in it is protected.</source>
        <translation>Un dominio protege también sus subdominios. Con un punto delante, como en .mil, se protege todo lo que termina así.</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>If an address &amp;looks like it</source>
        <translation>Si una dirección se &amp;parece</translation>
    </message>
    <message>
        <source>Protect a domain</source>
        <translation>Proteger un dominio</translation>
    </message>
    <message>
        <source>This domain is on your list already.</source>
        <translation>Este dominio ya está en su lista.</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>&amp;Address or domain</source>
        <translation>&amp;Dirección o dominio</translation>
    </message>
    <message>
        <source>A domain covers every address at it, but not its subdomains.</source>
        <translation>Un dominio vale para todas sus direcciones, pero no para sus subdominios.</translation>
    </message>
    <message>
        <source>Add an exception</source>
        <translation>Añadir una excepción</translation>
    </message>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Change the exception</source>
        <translation>Cambiar la excepción</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>Exceptions</name>
    <message>
        <source>Address or domain</source>
        <translation>Dirección o dominio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Hasta (inclusive)</translation>
    </message>
    <message>
        <source>everyone at {domain}</source>
        <translation>todos en {domain}</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>{day} (ended)</source>
        <translation>{day} (terminada)</translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Put back the exceptions that were revoked last.</source>
        <translation>Vuelve a poner las excepciones que se revocaron por última vez.</translation>
    </message>
    <message>
        <source>Sendward does not ask about these, although they look like protected domains. What your organisation blocks stays blocked.</source>
        <translation>Sendward no pregunta por ellas aunque se parezcan a dominios protegidos. Una excepción no levanta lo que su organización bloquea.</translation>
    </message>
    <message>
        <source>There are no exceptions yet. Answering “Keep as written” with “Always” or a date adds one; so does “Add”.</source>
        <translation>Aún no hay excepciones. Se crean al responder «Dejar como está» con «Siempre» o con una fecha, y también con «Añadir».</translation>
    </message>
    <message>
        <source>Your organisation trusts, for everybody: {domains}</source>
        <translation>Su organización confía, para todos, en: {domains}</translation>
    </message>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Su organización confía, para todos, en: {domains} y %n más</numerusform>
            <numerusform>Su organización confía, para todos, en: {domains} y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todos los orígenes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Drafts that still hold a doubtful address</source>
        <translation>Borradores que aún contienen una dirección dudosa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Search addresses, domains, places</source>
        <translation>Buscar direcciones, dominios, lugares</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>Mail folders</source>
        <translation>Carpetas de correo</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No mail program was found.</source>
        <translation>No se encontró ningún programa de correo.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sendward – Help</source>
        <translation>Sendward – Ayuda</translation>
    </message>
</context>
<context>
    <name>IncidentNews</name>
    <message>
        <source>A message went to a doubtful address</source>
        <translation>Un mensaje se envió a una dirección dudosa</translation>
    </message>
    <message>
        <source>A message with a doubtful address is waiting to be sent</source>
        <translation>Un mensaje con una dirección dudosa está pendiente de envío</translation>
    </message>
    <message>
        <source>It is in your outbox, addressed to {address}. You can still stop it.</source>
        <translation>Está en su bandeja de salida, dirigido a {address}. Aún puede retenerlo.</translation>
    </message>
    <message>
        <source>It was sent to {address}. Sendward helps you to write to whoever should know.</source>
        <translation>Se envió a {address}. Sendward le ayuda a escribir a quienes deban saberlo.</translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>Un mensaje a %n dirección dudosa está pendiente de envío</numerusform>
            <numerusform>Un mensaje a %n direcciones dudosas está pendiente de envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>Un mensaje se envió a %n dirección dudosa</numerusform>
            <numerusform>Un mensaje se envió a %n direcciones dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this letter</source>
        <translation>Copiar esta carta</translation>
    </message>
    <message>
        <source>Copy this report</source>
        <translation>Copiar este informe</translation>
    </message>
    <message>
        <source>If the address is right, nothing needs to be done. If it is not, write to whoever got it, and tell your data-protection office. These letters are a beginning; change them as you like.</source>
        <translation>Si la dirección es correcta, no hay que hacer nada. Si no lo es, escriba a quien lo recibió e informe a su oficina de protección de datos. Estas cartas son un comienzo; cámbielas como quiera.</translation>
    </message>
    <message>
        <source>It has not left yet. Open your outbox, and correct the address or delete the message there.</source>
        <translation>Aún no ha salido. Abra su bandeja de salida y corrija allí la dirección o borre el mensaje.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Compruebe lo que se envió</translation>
    </message>
    <message>
        <source>To whoever got it</source>
        <translation>A quien lo recibió</translation>
    </message>
    <message>
        <source>To your data-protection office</source>
        <translation>A su oficina de protección de datos</translation>
    </message>
    <message>
        <source>{address} – did you mean {meant}? {reason}</source>
        <translation>{address}: ¿quería decir {meant}? {reason}</translation>
    </message>
    <message>
        <source>“{subject}”, {date}, with {client}</source>
        <translation>«{subject}», {date}, con {client}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Answered again later</source>
        <translation>Respondido de nuevo más tarde</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Changed or gone while Sendward was not running</source>
        <translation>Cambiado o desaparecido mientras Sendward no estaba en marcha</translation>
    </message>
    <message>
        <source>Checked at your request</source>
        <translation>Comprobado a petición suya</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Corrected to {address}</source>
        <translation>Corregido a {address}</translation>
    </message>
    <message>
        <source>Correction chosen</source>
        <translation>Corrección elegida</translation>
    </message>
    <message>
        <source>Correction chosen: {address}</source>
        <translation>Corrección elegida: {address}</translation>
    </message>
    <message>
        <source>Correction copied</source>
        <translation>Corrección copiada</translation>
    </message>
    <message>
        <source>Correction copied: {address}</source>
        <translation>Corrección copiada: {address}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Draft in {place}</source>
        <translation>Borrador en {place}</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Earlier entries are missing</source>
        <translation>Faltan entradas anteriores</translation>
    </message>
    <message>
        <source>In the outbox of {place}</source>
        <translation>En la bandeja de salida de {place}</translation>
    </message>
    <message>
        <source>Incident: waits to be sent</source>
        <translation>Incidente: pendiente de envío</translation>
    </message>
    <message>
        <source>Incident: was sent</source>
        <translation>Incidente: se envió</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dejada como está</translation>
    </message>
    <message>
        <source>Kept this time</source>
        <translation>Dejada como está esta vez</translation>
    </message>
    <message>
        <source>Kept: this address always</source>
        <translation>Dejada como está: siempre esta dirección</translation>
    </message>
    <message>
        <source>Kept: this address until {day}</source>
        <translation>Dejada como está: esta dirección hasta el {day}</translation>
    </message>
    <message>
        <source>Kept: this domain always</source>
        <translation>Dejada como está: siempre este dominio</translation>
    </message>
    <message>
        <source>Kept: this domain until {day}</source>
        <translation>Dejada como está: este dominio hasta el {day}</translation>
    </message>
    <message>
        <source>Let go unchecked</source>
        <translation>Se dejó salir sin comprobar</translation>
    </message>
    <message>
        <source>Let go while paused</source>
        <translation>Se dejó salir durante una pausa</translation>
    </message>
    <message>
        <source>Message in {place}</source>
        <translation>Mensaje en {place}</translation>
    </message>
    <message>
        <source>Messages being sent</source>
        <translation>Mensajes a punto de salir</translation>
    </message>
    <message>
        <source>Messages in the outbox</source>
        <translation>Mensajes en la bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Movida a Cco: %n dirección</numerusform>
            <numerusform>Movidas a Cco: %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer trusted</source>
        <translation>Ya no es de confianza</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not seen in the drafts any more</source>
        <translation>Ya no se ve en los borradores</translation>
    </message>
    <message>
        <source>Not seen in the message any more</source>
        <translation>Ya no se ve en el mensaje</translation>
    </message>
    <message>
        <source>Older entries deleted</source>
        <translation>Entradas antiguas borradas</translation>
    </message>
    <message>
        <source>Only noted</source>
        <translation>Solo anotado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pauses, exceptions, drafts gone, deletions</source>
        <translation>Pausas, excepciones, borradores desaparecidos, eliminaciones</translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Avisado: %n dirección a la vista</numerusform>
            <numerusform>Avisado: %n direcciones a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Sealed with the keyring&apos;s key</source>
        <translation>Sellado con la clave del llavero</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>Enviado de todos modos</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Sent to, added after the check</source>
        <translation>Enviado; se añadió después de la comprobación</translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Enviado con %n dirección a la vista</numerusform>
            <numerusform>Enviado con %n direcciones a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent with {place}</source>
        <translation>Enviado con {place}</translation>
    </message>
    <message>
        <source>Trusted from now on</source>
        <translation>De confianza desde ahora</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Espera una respuesta</translation>
    </message>
    <message>
        <source>you resume</source>
        <translation>que reanude</translation>
    </message>
    <message>
        <source>{domain}, not with: {names}</source>
        <translation>{domain}, no con: {names}</translation>
    </message>
</context>
<context>
    <name>JournalAnswers</name>
    <message>
        <source>Nothing is left to ask: the draft was last seen without this address, has gone, or was answered meanwhile.</source>
        <translation>Ya no hay nada que preguntar: en el borrador ya no estaba esta dirección, el borrador ya no existe o la pregunta se respondió entretanto.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: this address is not in doubt any more.</source>
        <translation>Ya no hay nada que preguntar: esta dirección ya no es dudosa.</translation>
    </message>
    <message>
        <source>This question has its answer by now.</source>
        <translation>Esta pregunta ya está respondida.</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>(not there any more)</source>
        <translation>(ya no está)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablemente quería</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto en</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n entrada se escribió en {file}.</numerusform>
            <numerusform>%n entradas se escribieron en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n entrada no se pudo leer y falta ahí.</numerusform>
            <numerusform>%n entradas no se pudieron leer y faltan ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n entrada se borró.</numerusform>
            <numerusform>%n entradas se borraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Reading the whole journal…</source>
        <translation>Leyendo todo el historial…</translation>
    </message>
    <message>
        <source>The first record that does not fit is number {number}.</source>
        <translation>La primera entrada que no encaja es la número {number}.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check for changes</source>
        <translation>&amp;Comprobar integridad</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Checks whether the journal was changed after it was written.</source>
        <translation>Comprueba si el historial se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>E&amp;ntradas</translation>
    </message>
    <message>
        <source>Entries or overview</source>
        <translation>Entradas o resumen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For a &amp;program (JSON Lines)…</source>
        <translation>Para un &amp;programa (JSON Lines)…</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet (CSV)…</source>
        <translation>Para una &amp;hoja de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No entry fits what you look for.</source>
        <translation>Ninguna entrada encaja con lo que busca.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Sendward&apos;s questions and your answers will appear here.</source>
        <translation>Aún no se ha preguntado nada. Lo que Sendward pregunte y lo que usted responda aparecerá aquí.</translation>
    </message>
    <message>
        <source>Sendward – Journal</source>
        <translation>Sendward – Historial</translation>
    </message>
    <message>
        <source>What was asked and answered, newest first</source>
        <translation>Lo preguntado y respondido, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>A dot is missing</source>
        <translation>Falta un punto</translation>
    </message>
    <message>
        <source>A hyphen more or less</source>
        <translation>Un guion de más o de menos</translation>
    </message>
    <message>
        <source>A letter doubled</source>
        <translation>Una letra doble</translation>
    </message>
    <message>
        <source>A letter is missing</source>
        <translation>Falta una letra</translation>
    </message>
    <message>
        <source>A letter too many</source>
        <translation>Una letra de más</translation>
    </message>
    <message>
        <source>A name inside another</source>
        <translation>Un nombre dentro de otro</translation>
    </message>
    <message>
        <source>A slip before the @</source>
        <translation>Una errata antes de la @</translation>
    </message>
    <message>
        <source>A word added</source>
        <translation>Una palabra añadida</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Otra terminación</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Otra letra</translation>
    </message>
    <message>
        <source>Ending does not exist</source>
        <translation>Terminación inexistente</translation>
    </message>
    <message>
        <source>Letters that only look alike</source>
        <translation>Letras que solo se parecen</translation>
    </message>
    <message>
        <source>New among these people</source>
        <translation>Nueva entre estas personas</translation>
    </message>
    <message>
        <source>Somebody is missing</source>
        <translation>Falta alguien</translation>
    </message>
    <message>
        <source>The country is missing</source>
        <translation>Falta el país</translation>
    </message>
    <message>
        <source>The dot is elsewhere</source>
        <translation>El punto está en otro sitio</translation>
    </message>
    <message>
        <source>The same first name</source>
        <translation>El mismo nombre de pila</translation>
    </message>
    <message>
        <source>The same name elsewhere</source>
        <translation>El mismo nombre en otro sitio</translation>
    </message>
    <message>
        <source>Two letters changed places</source>
        <translation>Dos letras intercambiadas</translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message>
        <source>By kind of mistake</source>
        <translation>Por tipo de error</translation>
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
            <numerusform>Se conoce a %n persona, mediante un código que no se puede leer: aquí no se puede mostrar a nadie.</numerusform>
            <numerusform>Se conoce a %n personas, mediante códigos que no se pueden leer: aquí no se puede mostrar a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Both exist</source>
        <translation>&amp;Ambos existen</translation>
    </message>
    <message>
        <source>&amp;Forget this domain</source>
        <translation>&amp;Olvidar este dominio</translation>
    </message>
    <message>
        <source>Address of the person to forget</source>
        <translation>Dirección de la persona que se olvidará</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Do both exist?</source>
        <translation>¿Existen ambos?</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domains you write to</source>
        <translation>Dominios a los que escribe</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget &amp;everything</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
    <message>
        <source>Forget this &amp;person</source>
        <translation>Olvidar a esta &amp;persona</translation>
    </message>
    <message>
        <source>It looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>It was a &amp;slip: forget it</source>
        <translation>Era una &amp;errata: olvidarla</translation>
    </message>
    <message>
        <source>Last on</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Learning is off. What was learned before is kept until you forget it.</source>
        <translation>El aprendizaje está desactivado. Lo aprendido antes se conserva hasta que usted lo haga olvidar.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. If your sent mail is not found, add its folder above.</source>
        <translation>Aún no se ha aprendido nada. Si no se encuentra su correo enviado, añada arriba su carpeta.</translation>
    </message>
    <message>
        <source>Really forget &amp;everything?</source>
        <translation>¿Olvidar &amp;todo de verdad?</translation>
    </message>
    <message>
        <source>Really forget?</source>
        <translation>¿Olvidar de verdad?</translation>
    </message>
    <message>
        <source>There is no keyring here, so domains are remembered and no people: a slip before the @ is not noticed.</source>
        <translation>Aquí no hay llavero, así que se recuerdan dominios pero no personas: una errata antes de la @ no se nota.</translation>
    </message>
    <message>
        <source>They are protected because you wrote there or answered mail from there: this many times.</source>
        <translation>Están protegidos porque usted escribió allí o respondió a correo de allí; los números dicen cuántas veces.</translation>
    </message>
    <message>
        <source>What is forgotten is learned again only from messages that you send later.</source>
        <translation>Lo olvidado solo se vuelve a aprender de los mensajes que envíe más adelante.</translation>
    </message>
    <message>
        <source>You wrote to</source>
        <translation>Escribió a</translation>
    </message>
    <message>
        <source>You wrote to these, and they look like something else. Until you say that both exist, Sendward keeps asking.</source>
        <translation>Usted escribió a estos y se parecen a otra cosa. Hasta que diga que ambos existen, Sendward sigue preguntando.</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Cherokee</source>
        <translation>cheroqui</translation>
    </message>
    <message>
        <source>Coptic</source>
        <translation>copto</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Latin, but another letter</source>
        <translation>latino, pero es otra letra</translation>
    </message>
    <message>
        <source>Latin, with a mark</source>
        <translation>latino, con un signo añadido</translation>
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
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Notificar</translation>
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
        <translation>Se dejó salir sin comprobar un mensaje a {addresses}.</translation>
    </message>
    <message>
        <source>A message was not sent</source>
        <translation>Un mensaje no se envió</translation>
    </message>
    <message>
        <source>Please check what was sent</source>
        <translation>Compruebe lo que se envió</translation>
    </message>
    <message>
        <source>Please look at this message again</source>
        <translation>Mire otra vez este mensaje</translation>
    </message>
    <message>
        <source>Recipients were added to a message in {place} after the check, perhaps by another add-on: it also went to {addresses}.</source>
        <translation>Se añadieron destinatarios a un mensaje en {place} después de la comprobación, quizá por otro complemento: también fue a {addresses}.</translation>
    </message>
    <message>
        <source>Sendward did not answer {place} in time; nothing was sent. Send the message again to be asked.</source>
        <translation>Sendward no respondió a {place} a tiempo; no se envió nada. Envíe de nuevo el mensaje para que se le pregunte.</translation>
    </message>
    <message>
        <source>Your answer is not recorded</source>
        <translation>Su respuesta no está registrada</translation>
    </message>
    <message>
        <source>{place} closed or switched the add-in off before your answer; nothing was sent. If the message&apos;s window is locked, close it and choose “Save”: it is then among your drafts.</source>
        <translation>{place} cerró o desactivó el complemento antes de su respuesta; no se envió nada. Si la ventana del mensaje está bloqueada, ciérrela y elija «Guardar»: quedará entre sus borradores.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself until it is recorded.</source>
        <translation>{problem} Sendward lo intenta de nuevo por sí mismo hasta que quede registrada.</translation>
    </message>
    <message>
        <source>{problem} The message was not sent. Send it again once this is fixed.</source>
        <translation>{problem} El mensaje no se ha enviado. Envíelo de nuevo cuando esto esté resuelto.</translation>
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
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
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
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
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
        <translation>Se envió un mensaje a una dirección equivocada.

Enviado: {date}, con {client}
Detectado: {now}
Asunto: {subject}
Se envió a: {addresses}
Probablemente era para: {meant}

Qué contenía y de quién trataba:

Qué se ha hecho desde entonces (se pidió al destinatario que lo borrara; su respuesta):

Le ruego que me diga si hay que notificarlo. Según el RGPD (artículo 33), la notificación debe hacerse en un plazo de 72 horas desde que se detectó.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,

On {date} I sent a message with the subject “{subject}” to your address by mistake. It was meant for somebody else.

Please do not read it, use it or pass it on. Please delete it and its attachments, and let me know briefly that you have done so.

I am sorry for the trouble, and thank you for your help.</source>
        <translation>Estimado señor o estimada señora:

El {date} envié por error a su dirección un mensaje con el asunto «{subject}». Era para otra persona.

Le ruego que no lo lea, no lo use ni lo pase a nadie. Por favor, bórrelo junto con sus archivos adjuntos y escríbame brevemente que lo ha hecho.

Siento las molestias y le agradezco su ayuda.</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>10 addresses</source>
        <translation>10 direcciones</translation>
    </message>
    <message>
        <source>10 organisations</source>
        <translation>10 organizaciones</translation>
    </message>
    <message>
        <source>2 organisations</source>
        <translation>2 organizaciones</translation>
    </message>
    <message>
        <source>20 addresses</source>
        <translation>20 direcciones</translation>
    </message>
    <message>
        <source>3 organisations</source>
        <translation>3 organizaciones</translation>
    </message>
    <message>
        <source>5 addresses</source>
        <translation>5 direcciones</translation>
    </message>
    <message>
        <source>5 organisations</source>
        <translation>5 organizaciones</translation>
    </message>
    <message>
        <source>50 addresses</source>
        <translation>50 direcciones</translation>
    </message>
    <message>
        <source>A message may be sent unchecked</source>
        <translation>Un mensaje puede salir sin comprobar</translation>
    </message>
    <message>
        <source>A question takes the keyboard as soon as it appears; if this is off, you can go on typing in your own window.</source>
        <translation>Una pregunta toma el teclado en cuanto aparece; si esto está desactivado, puede seguir escribiendo en su propia ventana.</translation>
    </message>
    <message>
        <source>Addresses in copied text are checked; the text itself is never kept. Text that is only selected, to be pasted with the middle mouse button, is not looked at.</source>
        <translation>Se comprueban las direcciones del texto copiado; el texto en sí no se guarda nunca. El texto que solo se selecciona, para pegarlo con el botón central del ratón, no se examina.</translation>
    </message>
    <message>
        <source>All of them, the first time</source>
        <translation>La primera vez, todos los que hay</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Pedir un motivo</translation>
    </message>
    <message>
        <source>Bring questions to the front immediately</source>
        <translation>Traer las preguntas al frente enseguida</translation>
    </message>
    <message>
        <source>Can be kept once, with a reason</source>
        <translation>Se puede dejar como está una vez, con un motivo</translation>
    </message>
    <message>
        <source>Check up once a week</source>
        <translation>Hacer la revisión una vez a la semana</translation>
    </message>
    <message>
        <source>Client ID for Google</source>
        <translation>ID de cliente para Google</translation>
    </message>
    <message>
        <source>Client ID for Microsoft</source>
        <translation>ID de cliente para Microsoft</translation>
    </message>
    <message>
        <source>Client secret for Google</source>
        <translation>Secreto de cliente para Google</translation>
    </message>
    <message>
        <source>Drafts folders that were found but are not watched.</source>
        <translation>Carpetas de borradores que se encontraron pero no se vigilan.</translation>
    </message>
    <message>
        <source>Drafts on these IMAP servers are checked when a mail program saves them there.</source>
        <translation>Los borradores de estos servidores IMAP se comprueban cuando un programa de correo los guarda allí.</translation>
    </message>
    <message>
        <source>Drafts saved while Sendward was not running are not asked about one by one: one line says how many hold a doubtful address, and the journal lists them.</source>
        <translation>Por los borradores guardados mientras Sendward no estaba en marcha no se pregunta uno por uno: una sola línea dice cuántos contienen una dirección dudosa, y el historial los enumera.</translation>
    </message>
    <message>
        <source>Each decision is added to this file as one line of JSON; leave empty for no file.</source>
        <translation>Cada decisión se añade a este archivo como una línea de JSON; déjelo vacío para no usar ningún archivo.</translation>
    </message>
    <message>
        <source>Existing drafts at start-up</source>
        <translation>Borradores al inicio</translation>
    </message>
    <message>
        <source>Files that name further domains to protect, one a line or as TOML.</source>
        <translation>Archivos que nombran más dominios que proteger, uno por línea o en TOML.</translation>
    </message>
    <message>
        <source>Find mail programs automatically</source>
        <translation>Encontrar por sí solo los programas de correo</translation>
    </message>
    <message>
        <source>Folders of drafts</source>
        <translation>Carpetas de borradores</translation>
    </message>
    <message>
        <source>For every question</source>
        <translation>En cada pregunta</translation>
    </message>
    <message>
        <source>For every question that opens a window</source>
        <translation>En cada pregunta que abre una ventana</translation>
    </message>
    <message>
        <source>Found folders not to watch</source>
        <translation>Carpetas encontradas que no se vigilan</translation>
    </message>
    <message>
        <source>From your sent mail, and kept on this computer only: a slip in an address you use is noticed then.</source>
        <translation>De su correo enviado, y guardado solo en este equipo: así se nota una errata en una dirección que usted usa.</translation>
    </message>
    <message>
        <source>Further lists</source>
        <translation>Otras listas</translation>
    </message>
    <message>
        <source>How many organisations they must be of</source>
        <translation>De cuántas organizaciones deben ser</translation>
    </message>
    <message>
        <source>If Sendward cannot be reached, a message can still be sent unchecked, after a second click.</source>
        <translation>Cuando no se puede contactar con Sendward, un mensaje puede enviarse de todos modos sin comprobar, tras un segundo clic.</translation>
    </message>
    <message>
        <source>Ignore them</source>
        <translation>Ninguno de los que hay</translation>
    </message>
    <message>
        <source>Keep the journal for</source>
        <translation>Conservar el historial durante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Learn whom you write to</source>
        <translation>Aprender a quién escribe</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Google in the browser; your organisation registers Sendward for it.</source>
        <translation>Permite que las cuentas inicien sesión en Google en el navegador; su organización registra Sendward para ello.</translation>
    </message>
    <message>
        <source>Lets accounts sign in at Microsoft in the browser; your organisation registers Sendward for it.</source>
        <translation>Permite que las cuentas inicien sesión en Microsoft en el navegador; su organización registra Sendward para ello.</translation>
    </message>
    <message>
        <source>Lists switched off</source>
        <translation>Listas desactivadas</translation>
    </message>
    <message>
        <source>Lists switched on</source>
        <translation>Listas activadas</translation>
    </message>
    <message>
        <source>Look at what was sent</source>
        <translation>Mirar lo que se envió</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
    <message>
        <source>More folders of sent mail</source>
        <translation>Más carpetas de correo enviado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Older records are deleted at once, and for good; exceptions stay in force.</source>
        <translation>Las entradas más antiguas se borran de inmediato y para siempre; las excepciones siguen en vigor.</translation>
    </message>
    <message>
        <source>Only for what is blocked</source>
        <translation>Solo para lo bloqueado</translation>
    </message>
    <message>
        <source>Only note, do not ask</source>
        <translation>Solo anotar, sin preguntar</translation>
    </message>
    <message>
        <source>Only those saved since last time</source>
        <translation>Los guardados desde la última vez</translation>
    </message>
    <message>
        <source>Otherwise it ends with the session only.</source>
        <translation>Si no, solo termina con la sesión.</translation>
    </message>
    <message>
        <source>People of few organisations usually know each other; each private address counts as one.</source>
        <translation>La gente de pocas organizaciones suele conocerse; cada dirección privada cuenta como una.</translation>
    </message>
    <message>
        <source>Point out many who see each other</source>
        <translation>Avisar cuando muchos ven las direcciones de los demás</translation>
    </message>
    <message>
        <source>Rules that forward, accounts and address books are looked through; you are told only if something looks wrong.</source>
        <translation>Se revisan las reglas que reenvían, las cuentas y las libretas de direcciones; se le avisa solo si algo parece incorrecto.</translation>
    </message>
    <message>
        <source>Sendward can be paused</source>
        <translation>Sendward se puede poner en pausa</translation>
    </message>
    <message>
        <source>Sendward can be quit</source>
        <translation>Se puede salir de Sendward</translation>
    </message>
    <message>
        <source>Sendward starts in the tray, without a window.</source>
        <translation>Sendward se inicia en la bandeja del sistema, sin ventana.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en la sesión</translation>
    </message>
    <message>
        <source>Stays blocked</source>
        <translation>Sigue bloqueado</translation>
    </message>
    <message>
        <source>The drafts folders of the mail programs on this computer are found and watched.</source>
        <translation>Se encuentran y vigilan las carpetas de borradores de los programas de correo de este equipo.</translation>
    </message>
    <message>
        <source>The language of Sendward&apos;s windows; commands in a terminal are in English.</source>
        <translation>Idioma de Sendward; las órdenes del terminal están en inglés.</translation>
    </message>
    <message>
        <source>The names of the lists of institutions that came with Sendward and are used.</source>
        <translation>Los nombres de las listas de instituciones que vinieron con Sendward y se usan.</translation>
    </message>
    <message>
        <source>The names of the lists that came with Sendward and are not used.</source>
        <translation>Los nombres de las listas que vinieron con Sendward y no se usan.</translation>
    </message>
    <message>
        <source>The recipients of drafts are checked when the mail program saves them.</source>
        <translation>Los destinatarios de los borradores se comprueban cuando el programa de correo los guarda.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Those of your mail programs and accounts are found; of each message only the headers are read.</source>
        <translation>Las de sus programas de correo y cuentas se encuentran solas; de cada mensaje solo se leen las cabeceras.</translation>
    </message>
    <message>
        <source>To journald on Linux and the event log on Windows, from where a collector can take them.</source>
        <translation>A journald en Linux y al registro de eventos en Windows, de donde un recolector puede tomarlas.</translation>
    </message>
    <message>
        <source>Watch saved drafts</source>
        <translation>Vigilar los borradores guardados</translation>
    </message>
    <message>
        <source>Watch what is copied</source>
        <translation>Vigilar lo que se copia</translation>
    </message>
    <message>
        <source>What Google gives with the client ID of a desktop program; Google does not count it as secret.</source>
        <translation>Lo que Google da con el ID de cliente de un programa de escritorio; Google no lo considera secreto.</translation>
    </message>
    <message>
        <source>What is blocked</source>
        <translation>Lo bloqueado</translation>
    </message>
    <message>
        <source>What would be asked about is written into the journal; nothing is shown or held. What your organisation blocks is shown and held, unless its policy chose this.</source>
        <translation>Lo que se preguntaría se anota en el historial; no se muestra ni se retiene nada. Lo que bloquea su organización sí, salvo que su política lo haya decidido así.</translation>
    </message>
    <message>
        <source>When an address is kept as written, the reason is asked for and kept in the journal.</source>
        <translation>Cuando una dirección se deja como está, se pide el motivo y se guarda en el historial.</translation>
    </message>
    <message>
        <source>Where mail programs keep drafts: Maildir, MH, an mbox file&apos;s folder, or .eml files.</source>
        <translation>Dónde guardan los borradores los programas de correo: Maildir, MH, la carpeta de un archivo mbox o archivos .eml.</translation>
    </message>
    <message>
        <source>Whether an address that a list of yours blocks can still be kept. What your organisation blocks follows its policy alone.</source>
        <translation>Si una dirección que bloquea una lista suya puede, aun así, dejarse como está. Para lo que bloquea su organización cuenta solo la política de esta.</translation>
    </message>
    <message>
        <source>While paused it asks only about what is blocked, and notes what leaves.</source>
        <translation>En pausa solo pregunta por lo bloqueado y anota lo que sale.</translation>
    </message>
    <message>
        <source>With this many addresses or more in To and Cc you are told that everybody sees all of them.</source>
        <translation>A partir de este número de direcciones en Para y Cc se le avisa de que todos las ven todas.</translation>
    </message>
    <message>
        <source>Write decisions to a file</source>
        <translation>Escribir las decisiones en un archivo</translation>
    </message>
    <message>
        <source>Write decisions to the system&apos;s log</source>
        <translation>Escribir las decisiones en el registro del sistema</translation>
    </message>
    <message>
        <source>You are told if a message left, or waits in the outbox, with a doubtful address nobody settled.</source>
        <translation>Se le avisa si un mensaje salió, o espera en la bandeja de salida, con una dirección dudosa sobre la que nadie ha decidido.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>Ask {contact}.</source>
        <translation>Pregunte a {contact}.</translation>
    </message>
    <message>
        <source>Folders that were found</source>
        <translation>Carpetas encontradas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Lists in use</source>
        <translation>Listas en uso</translation>
    </message>
    <message>
        <source>Proposed by {organisation}.</source>
        <translation>Propuesto por {organisation}.</translation>
    </message>
    <message>
        <source>Set by {organisation}; it cannot be changed here.</source>
        <translation>Fijado por {organisation}; no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>The policy of {organisation} cannot be read; until it can, this cannot be changed.</source>
        <translation>No se puede leer la política de {organisation}; hasta entonces esto no se puede cambiar.</translation>
    </message>
    <message>
        <source>These come with Sendward. Those for your country and language are ticked at first.</source>
        <translation>Vienen con Sendward. Al principio están marcadas las de su país y su idioma.</translation>
    </message>
    <message>
        <source>Tick those you write to; these lists are long.</source>
        <translation>Marque aquellas a las que escribe; estas listas son largas.</translation>
    </message>
    <message>
        <source>Untick those that should not be watched.</source>
        <translation>Desmarque lo que no deba vigilarse.</translation>
    </message>
    <message>
        <source>your organisation</source>
        <translation>su organización</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>En los últimos doce meses se corrigió %n dirección parecida o se retuvo su mensaje.</numerusform>
            <numerusform>En los últimos doce meses se corrigieron %n direcciones parecidas o se retuvo su mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction chosen, not seen since</source>
        <translation>Corrección elegida, no vista desde entonces</translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>En %n más se eligió la corrección, y no se ha visto desde entonces.</numerusform>
            <numerusform>En %n más se eligió la corrección, y no se ha visto desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as written</source>
        <translation>Dejadas como estaban</translation>
    </message>
    <message>
        <source>Mistakes avoided: corrected or held</source>
        <translation>Errores evitados: corregidos o retenidos</translation>
    </message>
    <message>
        <source>Near misses by kind of mistake</source>
        <translation>Errores evitados por tipo</translation>
    </message>
    <message>
        <source>Nothing was asked in the last twelve months.</source>
        <translation>No se preguntó nada en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sent anyway, “Not now”, blocked, or not answered</source>
        <translation>Enviado de todos modos, «Ahora no», bloqueado o sin respuesta</translation>
    </message>
    <message>
        <source>What was asked, by month</source>
        <translation>Lo que se preguntó, por mes</translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>Se añadió %n dominio</numerusform>
            <numerusform>Se añadieron %n dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>Se quitó %n dominio.</numerusform>
            <numerusform>Se quitaron %n dominios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>Se pasó por alto %n línea sin dominio, la línea {number}: {text}</numerusform>
            <numerusform>Se pasaron por alto %n líneas sin dominio; la primera es la línea {number}: {text}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Import from a file…</source>
        <translation>&amp;Importar de un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>A list or a table with a column of domains, web addresses or mail addresses.</source>
        <translation>Una lista o una tabla con una columna de dominios, direcciones web o direcciones de correo.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importar dominios</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listas (*.txt *.csv *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>De %n columna se tomó la de los dominios: {name}.</numerusform>
            <numerusform>De %n columnas se tomó la de los dominios: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back the domains that were removed last.</source>
        <translation>Vuelve a poner los dominios que se quitaron por última vez.</translation>
    </message>
    <message>
        <source>The old list could not be read; it was kept as {file}.</source>
        <translation>La lista anterior no se pudo leer; se conservó como {file}.</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>{added}; already there: {count}</source>
        <translation>{added}; ya presentes: {count}</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Airlines</source>
        <translation>Aerolíneas</translation>
    </message>
    <message>
        <source>Arab states&apos; governments</source>
        <translation>Gobiernos de los Estados árabes</translation>
    </message>
    <message>
        <source>Australian government</source>
        <translation>Gobierno de Australia</translation>
    </message>
    <message>
        <source>Banks, Asia, Africa and Latin America</source>
        <translation>Bancos, Asia, África y América Latina</translation>
    </message>
    <message>
        <source>Banks, Australia and New Zealand</source>
        <translation>Bancos, Australia y Nueva Zelanda</translation>
    </message>
    <message>
        <source>Banks, Canada</source>
        <translation>Bancos, Canadá</translation>
    </message>
    <message>
        <source>Banks, Europe</source>
        <translation>Bancos, Europa</translation>
    </message>
    <message>
        <source>Banks, United Kingdom</source>
        <translation>Bancos, Reino Unido</translation>
    </message>
    <message>
        <source>Banks, United States</source>
        <translation>Bancos, Estados Unidos</translation>
    </message>
    <message>
        <source>Canadian government</source>
        <translation>Gobierno de Canadá</translation>
    </message>
    <message>
        <source>Domains of your own</source>
        <translation>Dominios propios</translation>
    </message>
    <message>
        <source>Dutch government</source>
        <translation>Gobierno de los Países Bajos</translation>
    </message>
    <message>
        <source>French government</source>
        <translation>Gobierno de Francia</translation>
    </message>
    <message>
        <source>German government</source>
        <translation>Gobierno de Alemania</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hospitales</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Aseguradoras</translation>
    </message>
    <message>
        <source>Irish government</source>
        <translation>Gobierno de Irlanda</translation>
    </message>
    <message>
        <source>Italian government</source>
        <translation>Gobierno de Italia</translation>
    </message>
    <message>
        <source>Japanese government</source>
        <translation>Gobierno de Japón</translation>
    </message>
    <message>
        <source>Mail providers</source>
        <translation>Proveedores de correo</translation>
    </message>
    <message>
        <source>NATO and EU</source>
        <translation>OTAN y UE</translation>
    </message>
    <message>
        <source>New Zealand government</source>
        <translation>Gobierno de Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nordic governments</source>
        <translation>Gobiernos nórdicos</translation>
    </message>
    <message>
        <source>Polish government</source>
        <translation>Gobierno de Polonia</translation>
    </message>
    <message>
        <source>Spanish government</source>
        <translation>Gobierno de España</translation>
    </message>
    <message>
        <source>Swiss and Austrian governments</source>
        <translation>Gobiernos de Suiza y Austria</translation>
    </message>
    <message>
        <source>UK government</source>
        <translation>Gobierno del Reino Unido</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gobierno de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Fuerzas Armadas de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Ukrainian government</source>
        <translation>Gobierno de Ucrania</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Universidades</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}</source>
        <translation>{first} a {last} de {all}</translation>
    </message>
</context>
<context>
    <name>PathList</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.toml)</source>
        <translation>Listas (*.txt *.csv *.toml)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen line off the list; nothing is deleted.</source>
        <translation>Quita la línea elegida de la lista; no se borra nada.</translation>
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
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Hasta que &amp;reanude</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Domains you have written to; look-alikes; forget</source>
        <translation>Dominios a los que ha escrito; dominios parecidos; olvidar</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Personas a las que escribe</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>&amp;Hospitals and health</source>
        <translation>&amp;Hospitales y sanidad</translation>
    </message>
    <message>
        <source>&amp;Public offices or the military</source>
        <translation>Administración &amp;pública o fuerzas armadas</translation>
    </message>
    <message>
        <source>&amp;Travel</source>
        <translation>&amp;Viajes</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Ban&amp;king and insurance</source>
        <translation>&amp;Banca y seguros</translation>
    </message>
    <message>
        <source>Choose &amp;lists…</source>
        <translation>&amp;Elegir listas…</translation>
    </message>
    <message>
        <source>Lea&amp;rn whom I write to, from my sent mail</source>
        <translation>Ap&amp;render de mi correo enviado a quién escribo</translation>
    </message>
    <message>
        <source>My mail goes to these &amp;countries</source>
        <translation>Mi c&amp;orreo va a estos países</translation>
    </message>
    <message>
        <source>My work has to do with</source>
        <translation>Mi trabajo tiene que ver con</translation>
    </message>
    <message>
        <source>No other country</source>
        <translation>Ningún otro país</translation>
    </message>
    <message>
        <source>People you write to</source>
        <translation>Personas a las que escribe</translation>
    </message>
    <message>
        <source>Protect the domains you write from?</source>
        <translation>Dominios desde los que usted escribe. ¿Protegerlos?</translation>
    </message>
    <message>
        <source>Protect {domain}</source>
        <translation>Proteger {domain}</translation>
    </message>
    <message>
        <source>Protected now</source>
        <translation>Protegido ahora</translation>
    </message>
    <message>
        <source>Schools and &amp;universities</source>
        <translation>Colegios y &amp;universidades</translation>
    </message>
    <message>
        <source>The addresses in your sent mail are read and counted on this computer, and a slip in one of them is noticed then; people are kept as codes that nobody can read, and you can have all of it forgotten.</source>
        <translation>Las direcciones de su correo enviado se leen y se cuentan en este equipo, y así se nota una errata en una de ellas; las personas se guardan como códigos que nadie puede leer, y usted puede hacer que se olvide todo.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Las listas aún se están leyendo…</translation>
    </message>
    <message>
        <source>This chooses the addresses that Sendward knows well, and asks about when one is mistyped.</source>
        <translation>Aquí se elige qué direcciones conoce bien Sendward: si usted se equivoca al escribir una, Sendward pregunta.</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>¿A quién escribe?</translation>
    </message>
    <message>
        <source>{count} domains and endings: {lists}</source>
        <translation>{count} dominios y terminaciones: {lists}</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>A domain cannot contain {wrong}.</source>
        <translation>Un dominio no puede contener {wrong}.</translation>
    </message>
    <message>
        <source>A domain cannot stand in quotes.</source>
        <translation>Un dominio no puede estar entre comillas.</translation>
    </message>
    <message>
        <source>A domain has at most {max_length} characters.</source>
        <translation>Un dominio tiene como máximo {max_length} caracteres.</translation>
    </message>
    <message>
        <source>A domain you wrote to looks like another one. Do both exist? See “People you write to” in the settings.</source>
        <translation>Un dominio al que escribió se parece a otro. ¿Existen ambos? Vea «Personas a las que escribe» en los ajustes.</translation>
    </message>
    <message>
        <source>A folder&apos;s name cannot hold a line break.</source>
        <translation>El nombre de una carpeta no puede contener un salto de línea.</translation>
    </message>
    <message>
        <source>A line of {file} was cut off; its record is in the journal alone.</source>
        <translation>Una línea de {file} quedó cortada; lo que decía solo está en el historial.</translation>
    </message>
    <message>
        <source>A message in {place} was not sent: nobody answered the question.</source>
        <translation>Un mensaje en {place} no se envió: nadie respondió a la pregunta.</translation>
    </message>
    <message>
        <source>A message to {address} waits in your outbox.</source>
        <translation>Un mensaje a {address} espera en su bandeja de salida.</translation>
    </message>
    <message>
        <source>A message was sent to {address}; open the journal to see more.</source>
        <translation>Se envió un mensaje a {address}; abra el historial para ver más.</translation>
    </message>
    <message>
        <source>A name must stand before the @, not a number in brackets.</source>
        <translation>Delante de la @ debe ir un nombre, no un número entre corchetes.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.</source>
        <translation>Lo escribió un Sendward más nuevo (formato {version}; este conoce {known}). Actualice Sendward.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote the journal {path} (format {version}; this one knows {known}). Update Sendward, or move the file away to begin a new journal.</source>
        <translation>Un Sendward más nuevo escribió el historial {path} (formato {version}; este conoce {known}). Actualice Sendward, o aparte el archivo para empezar un historial nuevo.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}), which is left as it is.</source>
        <translation>Un Sendward más nuevo escribió {path} (formato {version}; este conoce {known}); se deja como está.</translation>
    </message>
    <message>
        <source>A newer Sendward wrote {path} (format {version}; this one knows {known}).</source>
        <translation>Un Sendward más nuevo escribió {path} (formato {version}; este conoce {known}).</translation>
    </message>
    <message>
        <source>A part between two dots has at most {max_label} characters.</source>
        <translation>Una parte entre dos puntos tiene como máximo {max_label} caracteres.</translation>
    </message>
    <message>
        <source>A path with a line break in it cannot be started by the desktop.</source>
        <translation>El escritorio no puede iniciar una ruta con un salto de línea.</translation>
    </message>
    <message>
        <source>A search can have {most} words at most; this one has {number}.</source>
        <translation>Una búsqueda puede tener como máximo {most} palabras; esta tiene {number}.</translation>
    </message>
    <message>
        <source>Add its IMAP account in Sendward&apos;s settings.</source>
        <translation>Añada su cuenta IMAP en los ajustes de Sendward.</translation>
    </message>
    <message>
        <source>Add the IMAP account: its drafts are kept on the server only.</source>
        <translation>Añada la cuenta IMAP: sus borradores solo se guardan en el servidor.</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Allow your user to read it.</source>
        <translation>Permita que su usuario la lea.</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Among the addresses {client} offers while you type</source>
        <translation>Entre las direcciones que {client} ofrece mientras escribe</translation>
    </message>
    <message>
        <source>An answer about {recipient} names a scope when, and only when, it trusts.</source>
        <translation>Una respuesta sobre {recipient} indica un alcance si da confianza, y solo entonces.</translation>
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
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Answers to your mail from “{name}” go there, says {client}</source>
        <translation>Las respuestas a su correo de «{name}» van allí, según {client}</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua y Barbuda</translation>
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
        <translation>Mientras haya algún error en {path}, la política leída antes sigue vigente para {names}.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <source>Ask whoever runs the mail server to mark one folder only.</source>
        <translation>Pida a quien administra el servidor de correo que marque una sola carpeta.</translation>
    </message>
    <message>
        <source>Ask your IT support to fix the policy file.</source>
        <translation>Pida a su soporte informático que arregle el archivo de la política.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID, or use an app password instead.</source>
        <translation>Pida a su organización su ID de cliente, o use una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Ask your organisation for its client ID; a password is not taken there.</source>
        <translation>Pida a su organización su ID de cliente; allí no se acepta una contraseña.</translation>
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
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Before row {row} the journal was put back to an earlier state, or another put in its place: it had been written up to row {last}.</source>
        <translation>Antes de la fila {row} se devolvió el historial a un estado anterior o se puso otro en su lugar: estaba escrito hasta la fila {last}.</translation>
    </message>
    <message>
        <source>Behind the short name “{name}” in {client}</source>
        <translation>Con el nombre corto «{name}» en {client}</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
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
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and port in the settings, under Accounts.</source>
        <translation>Compruebe el nombre y el puerto del servidor en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Check the user name and the password in the settings, under Accounts.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>Compruebe la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checking failed ({problem}); the log has details.</source>
        <translation>La comprobación falló ({problem}); el registro del programa da los detalles.</translation>
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
        <translation>Elija STARTTLS, o el puerto para TLS (normalmente 993), en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Choose TLS in the settings, under Accounts. If STARTTLS used to work, somebody may be tampering with the network.</source>
        <translation>Elija TLS en los ajustes, en Cuentas. Si STARTTLS funcionaba antes, quizá alguien esté manipulando la red.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the settings, under Accounts.</source>
        <translation>Elija TLS o STARTTLS en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Choose another way to sign in, in the settings, under Accounts.</source>
        <translation>Elija otra forma de iniciar sesión en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Choose it in the settings, under Accounts.</source>
        <translation>Elíjala en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Choose the drafts folder in the settings, under Accounts.</source>
        <translation>Elija la carpeta de borradores en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.</source>
        <translation>Elija la propia carpeta de borradores: una carpeta Maildir, MH o .eml, o un archivo mbox.</translation>
    </message>
    <message>
        <source>Choose the folder of your drafts in Sendward&apos;s settings.</source>
        <translation>Elija la carpeta de sus borradores en los ajustes de Sendward.</translation>
    </message>
    <message>
        <source>Choose the folders of your drafts in the settings.</source>
        <translation>Elija en los ajustes las carpetas de sus borradores.</translation>
    </message>
    <message>
        <source>Choose the password in the settings, under Accounts.</source>
        <translation>Elija iniciar sesión con una contraseña, en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Isla de Navidad</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Clipboard (Wayland)</source>
        <translation>Portapapeles (Wayland)</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>República del Congo</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Correct it in the account settings of {client}.</source>
        <translation>Corríjala en los ajustes de cuenta de {client}.</translation>
    </message>
    <message>
        <source>Correct it in the address book of {client}.</source>
        <translation>Corríjala en la libreta de direcciones de {client}.</translation>
    </message>
    <message>
        <source>Correct it in the file {file} ({name}).</source>
        <translation>Corríjala en el archivo {file} ({name}).</translation>
    </message>
    <message>
        <source>Correct it in the file {file}.</source>
        <translation>Corríjala en el archivo {file}.</translation>
    </message>
    <message>
        <source>Correct it in the file, or choose it again in the settings.</source>
        <translation>Corríjalo en el archivo, o elíjalo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>Correct or delete the rule “{name}” in the filters of {client}.</source>
        <translation>Corrija o borre la regla «{name}» en los filtros de {client}.</translation>
    </message>
    <message>
        <source>Correct the name, or remove it from the file; until then it is ignored.</source>
        <translation>Corrija el nombre o quítelo del archivo; hasta entonces no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curazao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Do not work around this. Check the server&apos;s name; if it is right, ask whoever runs the mail server.</source>
        <translation>No lo eluda. Compruebe el nombre del servidor; si es correcto, pregunte a quien administra el servidor de correo.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Drafts are kept on the mail server only.</source>
        <translation>Los borradores se guardan solo en el servidor de correo.</translation>
    </message>
    <message>
        <source>Drafts in {folder}</source>
        <translation>Borradores en {folder}</translation>
    </message>
    <message>
        <source>Drafts of {address}</source>
        <translation>Borradores de {address}</translation>
    </message>
    <message>
        <source>Drafts of {address} in {folder}</source>
        <translation>Borradores de {address} en {folder}</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Enter the password again in the settings, under Accounts; it is not tried again until then. Some providers ask for an app password instead of the usual one.</source>
        <translation>Introduzca de nuevo la contraseña en los ajustes, en Cuentas; hasta entonces no se vuelve a intentar. Algunos proveedores piden una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Enter the password in the settings, under Accounts.</source>
        <translation>Introduzca la contraseña en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Ecuatorial</translation>
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
        <translation>Esuatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Every row fits, but row {row} was written by a newer Sendward: what it tells of, and the tables beside the rows, could not be checked. Update Sendward.</source>
        <translation>Todas las filas encajan, pero la fila {row} la escribió un Sendward más nuevo: lo que dice y las tablas junto a las filas no se pudieron comprobar. Actualice Sendward.</translation>
    </message>
    <message>
        <source>Every row fits, but row {row}, written without a key, tells of what this Sendward does not know: a newer one wrote it, or somebody else. Update Sendward.</source>
        <translation>Todas las filas encajan, pero la fila {row}, escrita sin clave, dice algo que este Sendward no conoce: la escribió uno más nuevo, u otra persona. Actualice Sendward.</translation>
    </message>
    <message>
        <source>Every row is intact, but the {what} table does not agree with them.</source>
        <translation>Todas las filas están íntegras, pero la tabla «{what}» no coincide con ellas.</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Fix it, or choose another folder.</source>
        <translation>Arréglelo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Fix the file, or change any setting: the old file is then kept next to the new one.</source>
        <translation>Arregle el archivo, o cambie cualquier ajuste: el archivo anterior se conserva junto al nuevo.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>French Southern Lands</source>
        <translation>Territorios Australes Franceses</translation>
    </message>
    <message>
        <source>GNOME offers it to nobody; drafts are still watched.</source>
        <translation>GNOME no lo ofrece a nadie; los borradores se siguen vigilando.</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
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
        <translation>Alemania</translation>
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
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
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
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bisáu</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Heard Island</source>
        <translation>Islas Heard y McDonald</translation>
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
        <translation>No se puede anotar en {path} hasta dónde está escrito el historial ({problem}): no se notaría si hubiera una copia más antigua del historial, o ninguna. Compruebe los permisos de ese archivo.</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>If it is gone for good, remove {file}: Sendward then makes a new key.</source>
        <translation>Si se perdió para siempre, quite {file}: Sendward creará entonces una clave nueva.</translation>
    </message>
    <message>
        <source>In To and Cc there are {addresses} addresses of {organisations} organisations. Whoever gets the message can read all of them. In Bcc nobody sees the others.</source>
        <translation>En Para y Cc hay {addresses} direcciones de {organisations} organizaciones. Quien reciba el mensaje podrá leerlas todas. En Cco nadie ve las demás.</translation>
    </message>
    <message>
        <source>In an address book of {client}</source>
        <translation>En una libreta de direcciones de {client}</translation>
    </message>
    <message>
        <source>In another profile of Thunderbird the add-in is not at work. Enable it there, too.</source>
        <translation>En otro perfil de Thunderbird el complemento no funciona. Actívelo también allí.</translation>
    </message>
    <message>
        <source>In {client}, tick “Select this folder for offline use” in the properties of the drafts folder; or add the IMAP account in Sendward&apos;s settings.</source>
        <translation>En {client}, marque «Seleccionar esta carpeta para usar sin conexión» en las propiedades de la carpeta de borradores; o añada la cuenta IMAP en los ajustes de Sendward.</translation>
    </message>
    <message>
        <source>In {path}: {key} {problem}. The default is used.</source>
        <translation>En {path}: {key} {problem}. Se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>In {path}: {problem}.</source>
        <translation>En {path}: {problem}.</translation>
    </message>
    <message>
        <source>In {path}: {table} must be a table. The defaults are used.</source>
        <translation>En {path}: {table} debe ser una tabla. Se usan los valores predeterminados.</translation>
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
        <translation>Instale y desbloquee GNOME Keyring, KWallet o el Secret Service de KeePassXC, y vuelva a iniciar Sendward.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service.</source>
        <translation>Instale y desbloquee GNOME Keyring, KWallet o el Secret Service de KeePassXC.</translation>
    </message>
    <message>
        <source>Install it: pip install &apos;sendward[oauth]&apos;</source>
        <translation>Instálela: pip install &apos;sendward[oauth]&apos;</translation>
    </message>
    <message>
        <source>Install the add-in, and a message is held until you have decided.</source>
        <translation>Instale el complemento y los mensajes se retendrán hasta que usted decida.</translation>
    </message>
    <message>
        <source>Install the package wl-clipboard.</source>
        <translation>Instale el paquete wl-clipboard.</translation>
    </message>
    <message>
        <source>Install wl-clipboard 2.0 or newer.</source>
        <translation>Instale wl-clipboard 2.0 o más nuevo.</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It can be watched: {detail}</source>
        <translation>Se puede vigilar: {detail}</translation>
    </message>
    <message>
        <source>It can be watched: {folder}.</source>
        <translation>Se puede vigilar: {folder}.</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}</source>
        <translation>No se puede leer: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: {problem}.</source>
        <translation>No se puede leer: {problem}.</translation>
    </message>
    <message>
        <source>It has no mail headers.</source>
        <translation>No tiene cabeceras de correo.</translation>
    </message>
    <message>
        <source>It holds no addresses in a way that can be read.</source>
        <translation>No contiene direcciones de una forma que se pueda leer.</translation>
    </message>
    <message>
        <source>It is addressed to more than {most} recipients; the others were not looked at.</source>
        <translation>Va dirigido a más de {most} destinatarios; los demás no se examinaron.</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>Se está conectando.</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>Se está buscando.</translation>
    </message>
    <message>
        <source>It is being opened.</source>
        <translation>Se está abriendo.</translation>
    </message>
    <message>
        <source>It is checked as soon as you stop typing.</source>
        <translation>Se comprobará en cuanto deje de escribir.</translation>
    </message>
    <message>
        <source>It is damaged, and was read in part ({problem}).</source>
        <translation>Está dañada y se leyó solo en parte ({problem}).</translation>
    </message>
    <message>
        <source>It is damaged, or was not written to its end.</source>
        <translation>Está dañado o no se escribió hasta el final.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It is gone; a policy that names {name} in “withdrawn_lists” lifts it.</source>
        <translation>Ya no está; para retirarla, una política debe nombrar {name} en «withdrawn_lists».</translation>
    </message>
    <message>
        <source>It is longer than {line_limit} characters.</source>
        <translation>Tiene más de {line_limit} caracteres.</translation>
    </message>
    <message>
        <source>It is neither mail nor an address book nor a text.</source>
        <translation>No es correo, ni una libreta de direcciones, ni un texto.</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It is not an address book that can be read ({problem}).</source>
        <translation>No es una libreta de direcciones que se pueda leer ({problem}).</translation>
    </message>
    <message>
        <source>It is not there yet.</source>
        <translation>Aún no está.</translation>
    </message>
    <message>
        <source>It is of another program or version.</source>
        <translation>Es de otro programa o de otra versión.</translation>
    </message>
    <message>
        <source>It is started again in a few seconds.</source>
        <translation>Se inicia de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>It is too large to be looked through.</source>
        <translation>Es demasiado grande para revisarlo.</translation>
    </message>
    <message>
        <source>It is watched as soon as it is there.</source>
        <translation>Se vigilará en cuanto esté ahí.</translation>
    </message>
    <message>
        <source>It names a machine by its number, so there is no domain to compare.</source>
        <translation>Nombra una máquina por su número, así que no hay dominio que comparar.</translation>
    </message>
    <message>
        <source>It names more than {most} exceptions.</source>
        <translation>Nombra más de {most} excepciones.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its configuration has a command say where drafts are kept, which is not run here.</source>
        <translation>Su configuración deja que una orden diga dónde se guardan los borradores; aquí no se ejecuta.</translation>
    </message>
    <message>
        <source>Its drafts are not watched: that is switched off in the settings.</source>
        <translation>Sus borradores no se vigilan: está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
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
        <translation>Kazajistán</translation>
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
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Let the system watch more folders: raise fs.inotify.max_user_watches.</source>
        <translation>Deje que el sistema vigile más carpetas: aumente fs.inotify.max_user_watches.</translation>
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
        <translation>Búsquela en la libreta de direcciones de {client} y bórrela allí.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
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
        <translation>Los programas de correo y las órdenes no pueden llegar a Sendward: {problem}</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
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
        <translation>Islas Marshall</translation>
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
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Message {number}: {problem}</source>
        <translation>Mensaje {number}: {problem}</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
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
        <translation>Mónaco</translation>
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
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Mover todas a Cco</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
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
        <translation>No se encontró ninguna carpeta de correo enviado.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read, so far.</source>
        <translation>De momento no hay ahí correo que se pueda leer.</translation>
    </message>
    <message>
        <source>No mail is kept there in a way that can be read.</source>
        <translation>No hay ahí correo que se pueda leer.</translation>
    </message>
    <message>
        <source>No mail server was found under the usual names.</source>
        <translation>No se encontró ningún servidor de correo con los nombres habituales.</translation>
    </message>
    <message>
        <source>No message can be made out in it.</source>
        <translation>No se reconoce ningún mensaje en él.</translation>
    </message>
    <message>
        <source>No server is called {host}.</source>
        <translation>Ningún servidor se llama {host}.</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nothing can be asked: {problem}</source>
        <translation>No se puede preguntar nada: {problem}</translation>
    </message>
    <message>
        <source>Nothing in the journal is sealed, though the keyring holds a key: it was written without the key, or its seals were taken away. An accident would have shown, tampering might not.</source>
        <translation>Nada en el historial está sellado, aunque el llavero tiene una clave: se escribió sin la clave o se le quitaron los sellos. Un accidente se habría notado; una manipulación, quizá no.</translation>
    </message>
    <message>
        <source>Nothing was asked about {recipients}.</source>
        <translation>No se preguntó nada sobre {recipients}.</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Only a lasting exception can end on a date; {recipient} got none.</source>
        <translation>Solo una excepción duradera puede terminar en una fecha; {recipient} no recibió ninguna.</translation>
    </message>
    <message>
        <source>Only mu knows which folder mu4e&apos;s mail is in.</source>
        <translation>Solo mu sabe en qué carpeta está el correo de mu4e.</translation>
    </message>
    <message>
        <source>Open such a draft in your mail program and save it anew, or delete it.</source>
        <translation>Abra ese borrador en su programa de correo y guárdelo de nuevo, o bórrelo.</translation>
    </message>
    <message>
        <source>Open such a message in your mail program, or delete it.</source>
        <translation>Abra un mensaje así en su programa de correo, o bórrelo.</translation>
    </message>
    <message>
        <source>Open that folder in your mail program once; the others are read all the same.</source>
        <translation>Abra esa carpeta una vez en su programa de correo; las demás se leen igualmente.</translation>
    </message>
    <message>
        <source>Open them in your mail program.</source>
        <translation>Ábralos en su programa de correo.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>Permiso denegado.</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Reading failed ({problem}); the log says more.</source>
        <translation>La lectura falló ({problem}); el registro del programa dice más.</translation>
    </message>
    <message>
        <source>Report this error.</source>
        <translation>Informe de este error.</translation>
    </message>
    <message>
        <source>Restart Thunderbird.</source>
        <translation>Reinicie Thunderbird.</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Row {row} and what followed it are missing.</source>
        <translation>Faltan la fila {row} y lo que la seguía.</translation>
    </message>
    <message>
        <source>Row {row} and what followed it, up to row {last}, are missing: the journal was put back to an earlier state.</source>
        <translation>Faltan la fila {row} y las que la seguían, hasta la fila {last}: se devolvió el historial a un estado anterior.</translation>
    </message>
    <message>
        <source>Row {row} does not follow the row before it.</source>
        <translation>La fila {row} no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Row {row} holds what Sendward never wrote.</source>
        <translation>La fila {row} contiene lo que Sendward nunca escribió.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Falta la fila {row}.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was written: another journal was put in its place.</source>
        <translation>La fila {row} no es la que se escribió: se puso otro historial en su lugar.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>La fila {row} se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>Row {row} was not written by Sendward.</source>
        <translation>La fila {row} no la escribió Sendward.</translation>
    </message>
    <message>
        <source>Row {row} was written without a key, though rows before it had one: what was written without it could not be checked for tampering.</source>
        <translation>La fila {row} se escribió sin clave, aunque las anteriores tenían una: no se pudo comprobar si lo escrito sin ella fue manipulado.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Elena</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lucía</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>Saint Vincent</source>
        <translation>San Vicente y las Granadinas</translation>
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
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks about nothing, and holds no message, but for what your organisation blocks.</source>
        <translation>Sendward está configurado para solo tomar nota: no pregunta nada ni retiene ningún mensaje, salvo por lo que bloquea su organización.</translation>
    </message>
    <message>
        <source>Sendward is set to take notes only: it asks nothing, and no message is held.</source>
        <translation>Sendward está configurado para solo tomar nota: no pregunta nada ni retiene ningún mensaje.</translation>
    </message>
    <message>
        <source>Sendward supports none of the server&apos;s ways to sign in with a password.</source>
        <translation>Sendward no admite ninguna de las formas de entrar con contraseña que ofrece el servidor.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is missing: {file}. Install Sendward again.</source>
        <translation>Falta el complemento de Sendward: {file}. Vuelva a instalar Sendward.</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in is switched off in Thunderbird. Enable it under “Add-ons”.</source>
        <translation>El complemento de Sendward está desactivado en Thunderbird. Actívelo en «Complementos».</translation>
    </message>
    <message>
        <source>Sendward&apos;s add-in needs Thunderbird {version} or newer. Update Thunderbird.</source>
        <translation>El complemento de Sendward necesita Thunderbird {version} o posterior. Actualice Thunderbird.</translation>
    </message>
    <message>
        <source>Sendward&apos;s own files are missing: {places}. Install it again.</source>
        <translation>Faltan archivos de Sendward: {places}. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Sent mail</source>
        <translation>Correo enviado</translation>
    </message>
    <message>
        <source>Sent mail of {address}</source>
        <translation>Correo enviado de {address}</translation>
    </message>
    <message>
        <source>Sent mail of {address} in {folder}</source>
        <translation>Correo enviado de {address} en {folder}</translation>
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
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Sign in again in the settings, under Accounts; it is not tried again until then.</source>
        <translation>Inicie sesión de nuevo en los ajustes, en Cuentas; hasta entonces no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Signing in at {provider} needs a part that is not installed.</source>
        <translation>Iniciar sesión en {provider} necesita una parte que no está instalada.</translation>
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
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Something stands after the address&apos;s closing bracket.</source>
        <translation>Hay algo después del corchete de cierre de la dirección.</translation>
    </message>
    <message>
        <source>Something unforeseen happened ({kind}); what was being looked at then was not checked.</source>
        <translation>Ha ocurrido algo imprevisto ({kind}); lo que se estaba mirando entonces no se comprobó.</translation>
    </message>
    <message>
        <source>Something unforeseen happened {count} times ({kind}); what was being looked at then was not checked.</source>
        <translation>Ha ocurrido algo imprevisto {count} veces ({kind}); lo que se estaba mirando entonces no se comprobó.</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong: {problem}</source>
        <translation>Algo imprevisto ha fallado: {problem}</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Georgia</source>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unión Soviética</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switch Sendward on in System Settings, Privacy &amp; Security, Full Disk Access, then start it again.</source>
        <translation>Active Sendward en Ajustes del Sistema, Privacidad y seguridad, Acceso total al disco, y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>The add-in came for everybody with the package sendward, which alone changes or removes it.</source>
        <translation>El complemento llegó para todos con el paquete sendward; solo este lo cambia o lo quita.</translation>
    </message>
    <message>
        <source>The add-in is of another version of Sendward. Install it again.</source>
        <translation>El complemento es de otra versión de Sendward. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet. Perhaps this computer&apos;s clock is wrong.</source>
        <translation>El certificado de {host} aún no es válido. Quizá el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>The certificate of {host} was refused ({problem}).</source>
        <translation>Se rechazó el certificado de {host} ({problem}).</translation>
    </message>
    <message>
        <source>The certificate of {host} was revoked.</source>
        <translation>El certificado de {host} fue revocado.</translation>
    </message>
    <message>
        <source>The connection broke off ({problem}).</source>
        <translation>La conexión se cortó ({problem}).</translation>
    </message>
    <message>
        <source>The connection to {host} could not be protected ({problem}).</source>
        <translation>No se pudo proteger la conexión con {host} ({problem}).</translation>
    </message>
    <message>
        <source>The copies of it here are damaged, too.</source>
        <translation>Las copias que hay aquí también están dañadas.</translation>
    </message>
    <message>
        <source>The day on which the exception for {recipient} would end is over.</source>
        <translation>El día en que terminaría la excepción para {recipient} ya ha pasado.</translation>
    </message>
    <message>
        <source>The event log could not be written: {problem}.</source>
        <translation>No se pudo escribir en el registro de eventos: {problem}.</translation>
    </message>
    <message>
        <source>The headers are longer than 256 KiB; whoever else it is addressed to was not read.</source>
        <translation>Las cabeceras superan los 256 KiB; no se leyó a quién más va dirigido el mensaje.</translation>
    </message>
    <message>
        <source>The journal cannot be opened, so answers are kept for this session only: {problem}</source>
        <translation>El historial no se puede abrir; las respuestas se guardan solo para esta sesión: {problem}</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>El historial no se pudo comprobar: está sellado con una clave distinta de la del llavero.</translation>
    </message>
    <message>
        <source>The journal could not be checked: sealed with a key that is not at hand.</source>
        <translation>El historial no se pudo comprobar: está sellado con una clave que no está a mano.</translation>
    </message>
    <message>
        <source>The journal has no key yet. Start Sendward once: it makes one.</source>
        <translation>El historial aún no tiene clave. Inicie Sendward una vez y creará una.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El historial está vacío.</translation>
    </message>
    <message>
        <source>The journal is gone: it was written up to row {row}. A new one was begun.</source>
        <translation>El historial ha desaparecido: estaba escrito hasta la fila {row}. Se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The journal is intact ({count} rows). Written without a key, up to row {last}: {unkeyed}. There, accidental damage would show; deliberate changes might not.</source>
        <translation>El historial está íntegro ({count} filas). Escritas sin clave, hasta la fila {last}: {unkeyed}. En ellas, un daño accidental se habría notado; una manipulación, quizá no.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>El historial está íntegro: {count} fila, sellada con la clave del llavero.</numerusform>
            <numerusform>El historial está íntegro: {count} filas, selladas con la clave del llavero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>El historial está íntegro: {count} fila, escrita sin clave. Un daño accidental se habría notado; una manipulación, quizá no.</numerusform>
            <numerusform>El historial está íntegro: {count} filas, escritas sin clave. Un daño accidental se habría notado; una manipulación, quizá no.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is kept without a key: {problem}</source>
        <translation>El historial se lleva sin clave: {problem}</translation>
    </message>
    <message>
        <source>The journal was put back to an earlier state, or another put in its place: it was written up to row {row}.</source>
        <translation>Se devolvió el historial a un estado anterior o se puso otro en su lugar: estaba escrito hasta la fila {row}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {problem}.</source>
        <translation>El historial {path} no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {strerror}.</source>
        <translation>El historial {path} no se puede usar: {strerror}.</translation>
    </message>
    <message>
        <source>The journal {path} could not be written: the disk is full. Make room.</source>
        <translation>El historial {path} no se pudo escribir: el disco está lleno. Haga sitio.</translation>
    </message>
    <message>
        <source>The journal {path} holds nothing yet.</source>
        <translation>El historial {path} no contiene nada todavía.</translation>
    </message>
    <message>
        <source>The journal {path} holds what it never wrote: {problem}.</source>
        <translation>El historial {path} contiene algo que Sendward nunca escribió: {problem}.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain does not fit).</source>
        <translation>El historial {path} está dañado (un extremo de su cadena no encaja).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (an end of its chain is missing).</source>
        <translation>El historial {path} está dañado (falta un extremo de su cadena).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged (the end of its chain is missing).</source>
        <translation>El historial {path} está dañado (falta el final de su cadena).</translation>
    </message>
    <message>
        <source>The journal {path} is damaged ({problem}).</source>
        <translation>El historial {path} está dañado ({problem}).</translation>
    </message>
    <message>
        <source>The journal {path} is gone: it was written up to row {row}.</source>
        <translation>El historial {path} ha desaparecido: estaba escrito hasta la fila {row}.</translation>
    </message>
    <message>
        <source>The journal {path} is in use by another program. Close that program and try again.</source>
        <translation>Otro programa está usando el historial {path}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal {path} may not be written to. Check its permissions.</source>
        <translation>No se puede escribir en el historial {path}. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The journal&apos;s first rows are missing.</source>
        <translation>Faltan las primeras filas del historial.</translation>
    </message>
    <message>
        <source>The journal&apos;s key is not in the keyring any more. {remedy}</source>
        <translation>La clave del historial ya no está en el llavero. {remedy}</translation>
    </message>
    <message>
        <source>The journal&apos;s key was put into a keyring ({backend}) that cannot be reached now. {remedy}</source>
        <translation>La clave del historial está en un llavero ({backend}) al que ahora no se puede acceder. {remedy}</translation>
    </message>
    <message>
        <source>The key by which people are remembered is in the keyring, which does not give it now. Unlock the keyring, then try again.</source>
        <translation>La clave con la que se recuerda a las personas está en el llavero, que ahora no la entrega. Desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring could not be asked ({kind}). {remedy}</source>
        <translation>No se pudo consultar el llavero ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring could not be reached ({problem}).</source>
        <translation>No se pudo acceder al llavero ({problem}).</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds. Try again later.</source>
        <translation>El llavero no respondió en {seconds} segundos. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be asking for its password or, on KDE, whether to create a wallet. Answer it, then try again.</source>
        <translation>El llavero no respondió en {seconds} segundos; quizá esté pidiendo su contraseña o, en KDE, preguntando si debe crear una cartera. Respóndale y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} seconds; it may be showing a prompt for its password.</source>
        <translation>El llavero no respondió en {seconds} segundos; quizá esté pidiendo su contraseña.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it.</source>
        <translation>El llavero no conservó lo que se le dio.</translation>
    </message>
    <message>
        <source>The keyring did not keep what was put into it. {remedy}</source>
        <translation>El llavero no conservó lo que se le dio. {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}). {remedy}</source>
        <translation>El llavero falló ({kind}). {remedy}</translation>
    </message>
    <message>
        <source>The keyring failed ({problem}).</source>
        <translation>El llavero falló ({problem}).</translation>
    </message>
    <message>
        <source>The keyring has not answered yet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>El llavero aún no ha respondido. Sendward guarda ahí la clave del historial. En cuanto responda, el historial quedará sellado.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet; it may be asking for its password or, on KDE, whether to create a wallet. Sendward keeps the journal&apos;s key there. As soon as it answers, the journal is sealed.</source>
        <translation>El llavero aún no ha respondido; quizá esté pidiendo su contraseña o, en KDE, preguntando si debe crear una cartera. Sendward guarda ahí la clave del historial. En cuanto responda, el historial quedará sellado.</translation>
    </message>
    <message>
        <source>The keyring holds no password for it.</source>
        <translation>El llavero no tiene contraseña para ella.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry “{service}” is not a key. Remove that entry, then start Sendward again.</source>
        <translation>La entrada «{service}» del llavero no es una clave. Quítela y vuelva a iniciar Sendward.</translation>
    </message>
    <message>
        <source>The list {name} is left out: no list can have that name.</source>
        <translation>La lista {name} se omite: ninguna lista puede llamarse así.</translation>
    </message>
    <message>
        <source>The list {name} was another one; it was kept as {file}.</source>
        <translation>La lista {name} era otra; se conservó como {file}.</translation>
    </message>
    <message>
        <source>The lists could not be read, so the former ones count: {problem}</source>
        <translation>No se pudieron leer las listas, así que valen las anteriores: {problem}</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor is missing.</source>
        <translation>Falta la marca del principio de la cadena.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s anchor was changed after it was written.</source>
        <translation>La marca del principio de la cadena se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head is missing.</source>
        <translation>Falta la marca del final de la cadena.</translation>
    </message>
    <message>
        <source>The mark at the chain&apos;s head was changed after it was written.</source>
        <translation>La marca del final de la cadena se cambió después de escribirse.</translation>
    </message>
    <message>
        <source>The mark of the journal is damaged, or was changed: whether the journal was put back to an earlier state cannot be told.</source>
        <translation>La marca del historial está dañada o se cambió: no se puede saber si se devolvió el historial a un estado anterior.</translation>
    </message>
    <message>
        <source>The name {host} cannot be looked up: there seems to be no network.</source>
        <translation>No se puede buscar el nombre {host}: parece que no hay red.</translation>
    </message>
    <message>
        <source>The name {host} has no address.</source>
        <translation>El nombre {host} no tiene dirección.</translation>
    </message>
    <message>
        <source>The policy gives {name} a level, and there is neither such an entry nor such a list.</source>
        <translation>La política da un nivel a {name}, y no existe tal entrada ni tal lista.</translation>
    </message>
    <message>
        <source>The provider gives no new token just now.</source>
        <translation>El proveedor no da ahora un token nuevo.</translation>
    </message>
    <message>
        <source>The public suffix list cannot be read: {problem}</source>
        <translation>La lista de sufijos públicos no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>The public suffix list is damaged; install Sendward again.</source>
        <translation>La lista de sufijos públicos está dañada; instale Sendward de nuevo.</translation>
    </message>
    <message>
        <source>The record is too long for journald.</source>
        <translation>La entrada es demasiado larga para journald.</translation>
    </message>
    <message>
        <source>The registry could not be changed: {problem}.</source>
        <translation>El registro de Windows no se pudo cambiar: {problem}.</translation>
    </message>
    <message>
        <source>The registry could not be written: {problem}.</source>
        <translation>El registro de Windows no se pudo escribir: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be changed: {problem}.</source>
        <translation>La clave Run del registro de Windows no se pudo cambiar: {problem}.</translation>
    </message>
    <message>
        <source>The registry&apos;s Run key could not be written: {problem}.</source>
        <translation>La clave Run del registro de Windows no se pudo escribir: {problem}.</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} forwards mail there</source>
        <translation>La regla «{name}» en {client} reenvía correo allí</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} sends answers there</source>
        <translation>La regla «{name}» en {client} dirige las respuestas allí</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would forward mail there; it is switched off</source>
        <translation>La regla «{name}» en {client} reenviaría correo allí; está desactivada</translation>
    </message>
    <message>
        <source>The rule “{name}” in {client} would send answers there; it is switched off</source>
        <translation>La regla «{name}» en {client} dirigiría las respuestas allí; está desactivada</translation>
    </message>
    <message>
        <source>The sent mail in {folder} cannot be read: {problem}. Choose another folder in the settings, or allow your user to read it.</source>
        <translation>No se puede leer el correo enviado de {folder}: {problem}. Elija otra carpeta en los ajustes o permita que su usuario la lea.</translation>
    </message>
    <message>
        <source>The sent mail of {address} cannot be read: {problem}</source>
        <translation>No se puede leer el correo enviado de {address}: {problem}</translation>
    </message>
    <message>
        <source>The server began to send far more than it was asked for.</source>
        <translation>El servidor empezó a enviar mucho más de lo pedido.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}.</source>
        <translation>El servidor no puede abrir la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The server cannot open the folder {folder}: {answer}</source>
        <translation>El servidor no puede abrir la carpeta {folder}: {answer}</translation>
    </message>
    <message>
        <source>The server does not answer any more.</source>
        <translation>El servidor ya no responde.</translation>
    </message>
    <message>
        <source>The server does not know how to let anybody in: {answer}</source>
        <translation>El servidor no sabe cómo dejar entrar a nadie: {answer}</translation>
    </message>
    <message>
        <source>The server does not number its messages lastingly (it lacks UIDVALIDITY).</source>
        <translation>El servidor no numera sus mensajes de forma duradera (le falta UIDVALIDITY).</translation>
    </message>
    <message>
        <source>The server does not say which folder holds the drafts.</source>
        <translation>El servidor no dice qué carpeta guarda los borradores.</translation>
    </message>
    <message>
        <source>The server does not say which folder holds what was sent.</source>
        <translation>El servidor no dice qué carpeta guarda lo enviado.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>El servidor no muestra {count} borrador; se vuelve a pedir.</numerusform>
            <numerusform>El servidor no muestra {count} borradores; se vuelven a pedir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take a command: {answer}</source>
        <translation>El servidor no acepta una orden: {answer}</translation>
    </message>
    <message>
        <source>The server does not take tokens.</source>
        <translation>El servidor no acepta tokens.</translation>
    </message>
    <message>
        <source>The server ended the connection while it was being protected.</source>
        <translation>El servidor cerró la conexión mientras se establecía el cifrado.</translation>
    </message>
    <message>
        <source>The server ended the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>The server ended the connection: {answer}</source>
        <translation>El servidor cerró la conexión: {answer}</translation>
    </message>
    <message>
        <source>The server lets nobody in just now: {answer}</source>
        <translation>El servidor no deja entrar a nadie ahora mismo: {answer}</translation>
    </message>
    <message>
        <source>The server refused the sign-in: {answer}</source>
        <translation>El servidor rechazó el inicio de sesión: {answer}</translation>
    </message>
    <message>
        <source>The server refuses to list its messages.</source>
        <translation>El servidor se niega a listar sus mensajes.</translation>
    </message>
    <message>
        <source>The server refuses to show its messages.</source>
        <translation>El servidor se niega a mostrar sus mensajes.</translation>
    </message>
    <message>
        <source>The server reports each draft saved in {folder}.</source>
        <translation>El servidor avisa de cada borrador guardado en {folder}.</translation>
    </message>
    <message>
        <source>The server reports each message put into {folder}.</source>
        <translation>El servidor avisa de cada mensaje que llega a {folder}.</translation>
    </message>
    <message>
        <source>The server says that there are messages, and not which.</source>
        <translation>El servidor dice que hay mensajes, pero no cuáles.</translation>
    </message>
    <message>
        <source>The server sent a line without an end.</source>
        <translation>El servidor envió una línea sin fin.</translation>
    </message>
    <message>
        <source>The server sent far more than it was asked for.</source>
        <translation>El servidor envió mucho más de lo pedido.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another address than {host}.</source>
        <translation>El servidor muestra un certificado para una dirección distinta de {host}.</translation>
    </message>
    <message>
        <source>The server shows a certificate for another name than {host}.</source>
        <translation>El servidor muestra un certificado para un nombre distinto de {host}.</translation>
    </message>
    <message>
        <source>The server spoke out of turn before the connection was protected.</source>
        <translation>El servidor habló antes de que la conexión estuviera protegida.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se entiende la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The session bus cannot be reached ({kind}). Log out and in again.</source>
        <translation>No se puede conectar con el bus de sesión ({kind}). Cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>The text on the clipboard is longer than 64 KiB, so Sendward does not look through it.</source>
        <translation>El texto del portapapeles ocupa más de 64 KiB, así que Sendward no lo examina.</translation>
    </message>
    <message>
        <source>The user&apos;s name or the password holds a control character.</source>
        <translation>El nombre de usuario o la contraseña contiene un carácter de control.</translation>
    </message>
    <message>
        <source>There are control characters in it, or bytes that are no text.</source>
        <translation>Contiene caracteres de control, o bytes que no son texto.</translation>
    </message>
    <message>
        <source>There are more recipients that deserve a question.</source>
        <translation>Hay más destinatarios que merecen una pregunta.</translation>
    </message>
    <message>
        <source>There are several addresses here.</source>
        <translation>Aquí hay varias direcciones.</translation>
    </message>
    <message>
        <source>There are two dots in a row, or one at the start.</source>
        <translation>Hay un punto justo después de otro, o uno al principio.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part after the @.</source>
        <translation>Hay comillas o corchetes después de la @.</translation>
    </message>
    <message>
        <source>There is a quote or a bracket in the part before the @.</source>
        <translation>Hay comillas o un corchete en lo que precede a la @.</translation>
    </message>
    <message>
        <source>There is a space after the @.</source>
        <translation>Hay un espacio en lo que sigue a la @.</translation>
    </message>
    <message>
        <source>There is an invisible character before the @.</source>
        <translation>Hay un carácter invisible antes de la @.</translation>
    </message>
    <message>
        <source>There is more than one @ in it.</source>
        <translation>Contiene más de una @.</translation>
    </message>
    <message>
        <source>There is no @ in it and no dot: it is neither an address nor a domain.</source>
        <translation>No contiene @ ni punto: no es ni una dirección ni un dominio.</translation>
    </message>
    <message>
        <source>There is no @ in it.</source>
        <translation>No contiene ninguna @.</translation>
    </message>
    <message>
        <source>There is no address between the angle brackets.</source>
        <translation>No hay dirección entre los corchetes angulares.</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>No contiene ningún dominio.</translation>
    </message>
    <message>
        <source>There is no domain.</source>
        <translation>No hay dominio.</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending} outside of your own network</source>
        <translation>La terminación {typed_ending} no existe fuera de su propia red</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>La terminación {typed_ending} no existe; {intended} termina en {meant_ending}</translation>
    </message>
    <message>
        <source>There is no ending {typed_ending}; {meant_ending} exists</source>
        <translation>La terminación {typed_ending} no existe; {meant_ending} sí</translation>
    </message>
    <message>
        <source>There is no journal at {path} yet.</source>
        <translation>Aún no hay historial en {path}.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the journal&apos;s key in. {remedy}</source>
        <translation>No hay llavero para la clave del historial. {remedy}</translation>
    </message>
    <message>
        <source>There is no keyring to keep the password in.</source>
        <translation>No hay llavero para guardar la contraseña.</translation>
    </message>
    <message>
        <source>There is no password to try.</source>
        <translation>No hay contraseña que probar.</translation>
    </message>
    <message>
        <source>There is no way to {host}: there seems to be no network.</source>
        <translation>No hay camino hacia {host}: parece que no hay red.</translation>
    </message>
    <message>
        <source>There is nothing after the @.</source>
        <translation>No hay nada después de la @.</translation>
    </message>
    <message>
        <source>There is nothing before the @.</source>
        <translation>No hay nada antes de la @.</translation>
    </message>
    <message>
        <source>There is white space in the part before the @.</source>
        <translation>Hay un espacio en lo que precede a la @.</translation>
    </message>
    <message>
        <source>This desktop tells no program in the background what is copied (it lacks data-control).</source>
        <translation>Este escritorio no dice a ningún programa en segundo plano qué se copia (le falta data-control).</translation>
    </message>
    <message>
        <source>This is no Wayland session.</source>
        <translation>Esta no es una sesión de Wayland.</translation>
    </message>
    <message>
        <source>This is no text. Save it as CSV or as a plain text first.</source>
        <translation>Esto no es texto. Guárdelo primero como CSV o como texto sin formato.</translation>
    </message>
    <message>
        <source>This is not TOML: {problem}</source>
        <translation>Esto no es TOML: {problem}</translation>
    </message>
    <message>
        <source>This is not UTF-8.</source>
        <translation>Esto no es UTF-8.</translation>
    </message>
    <message>
        <source>This wl-paste is too old to watch.</source>
        <translation>Este wl-paste es demasiado antiguo para vigilar.</translation>
    </message>
    <message>
        <source>This would also go to {typed}</source>
        <translation>Destino adicional: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}</source>
        <translation>Destino: {typed}</translation>
    </message>
    <message>
        <source>This would go to {typed}, not to {meant}</source>
        <translation>Destino: {typed}, no {meant}</translation>
    </message>
    <message>
        <source>This would not arrive at {meant}: there is no ending {ending}</source>
        <translation>Esto no llegaría a {meant}: la terminación {ending} no existe</translation>
    </message>
    <message>
        <source>This would not arrive outside of your own network</source>
        <translation>Esto no llegaría fuera de su propia red</translation>
    </message>
    <message>
        <source>This would not arrive: there is no ending {ending}</source>
        <translation>Esto no llegaría: la terminación {ending} no existe</translation>
    </message>
    <message>
        <source>This would not go to {meant}: the address only looks like it</source>
        <translation>Esto no iría a {meant}: la dirección solo se le parece</translation>
    </message>
    <message>
        <source>This {problem}.</source>
        <translation>Esto {problem}.</translation>
    </message>
    <message>
        <source>Thunderbird cannot start {file}: its path is not UTF-8. Give the folder another name.</source>
        <translation>Thunderbird no puede iniciar {file}: su ruta no está en UTF-8. Dé otro nombre a la carpeta.</translation>
    </message>
    <message>
        <source>Thunderbird installed as a {build} is cut off from other programs. The one from your distribution or from thunderbird.net can hold messages.</source>
        <translation>Thunderbird instalado como {build} está aislado de otros programas. El de su distribución o el de thunderbird.net puede retener mensajes.</translation>
    </message>
    <message>
        <source>Thunderbird will ask you: after its next start, open its menu, choose “Sendward added to Thunderbird”, then “Enable”.</source>
        <translation>Thunderbird le preguntará: tras su próximo inicio, abra su menú, elija «Sendward añadido a Thunderbird» y luego «Activar».</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>To send it as it is, press Send again.</source>
        <translation>Para enviarlo como está, pulse Enviar otra vez.</translation>
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
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, ask whoever runs the mail server.</source>
        <translation>Inténtelo de nuevo en unos minutos. Si sigue igual, pregunte a quien administra el servidor de correo.</translation>
    </message>
    <message>
        <source>Try wl-paste --watch cat in a terminal.</source>
        <translation>Pruebe wl-paste --watch cat en un terminal.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Islas Vírgenes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gobierno de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US military</source>
        <translation>Fuerzas Armadas de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>US universities</source>
        <translation>universidades de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unlock the keyring, then start Sendward again.</source>
        <translation>Desbloquee el llavero y vuelva a iniciar Sendward.</translation>
    </message>
    <message>
        <source>Unlock the keyring; it is asked again within five minutes.</source>
        <translation>Desbloquee el llavero; se volverá a consultar antes de cinco minutos.</translation>
    </message>
    <message>
        <source>Update Sendward, or move the file away to begin with new settings.</source>
        <translation>Actualice Sendward, o aparte el archivo para empezar con ajustes nuevos.</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
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
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>What is on the clipboard is marked as secret, so Sendward does not read it.</source>
        <translation>El contenido del portapapeles está marcado como secreto, así que Sendward no lo lee.</translation>
    </message>
    <message>
        <source>What is on the clipboard was put there by Sendward.</source>
        <translation>El contenido del portapapeles lo puso Sendward.</translation>
    </message>
    <message>
        <source>What the keyring holds is not the key the journal was written with. {remedy}</source>
        <translation>Lo que hay en el llavero no es la clave con la que se escribió el historial. {remedy}</translation>
    </message>
    <message>
        <source>What was learned from sent mail cannot be used: {problem}</source>
        <translation>Lo aprendido del correo enviado no se puede usar: {problem}</translation>
    </message>
    <message>
        <source>What was learned from sent mail was damaged; it is being learned anew.</source>
        <translation>Lo aprendido del correo enviado estaba dañado; se está aprendiendo de nuevo.</translation>
    </message>
    <message>
        <source>What was seen there could not be checked; it is tried again.</source>
        <translation>Lo que se vio ahí no se pudo comprobar; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Where that was meant, the policy needs “revision = {revision}” or higher; otherwise fix it.</source>
        <translation>Si era lo que se quería, la política necesita «revision = {revision}» o más; si no, corríjala.</translation>
    </message>
    <message>
        <source>Whether Sendward runs twice cannot be told here; it may ask twice.</source>
        <translation>Aquí no se puede saber si Sendward está en marcha dos veces; quizá pregunte dos veces.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the way to {host} could read along.</source>
        <translation>Sin TLS, cualquiera en el camino hacia {host} podría leer la comunicación.</translation>
    </message>
    <message>
        <source>Write [{table}] on a line of its own, and the options under it.</source>
        <translation>Escriba [{table}] en una línea propia, y las opciones debajo.</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to somebody else called {name}.</source>
        <translation>Nunca ha escrito a {typed} junto con estas personas, pero sí a menudo a otra persona llamada {name}.</translation>
    </message>
    <message>
        <source>You have never written to {typed} together with these people, but often to {known}.</source>
        <translation>Nunca ha escrito a {typed} junto con estas personas, pero sí a menudo a {known}.</translation>
    </message>
    <message>
        <source>You have written to {known}, but not to {typed}.</source>
        <translation>Ha escrito a {known}, pero no a {typed}.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with one more, who is missing here.</source>
        <translation>Casi siempre escribe a estas personas junto con otra más, que falta aquí.</translation>
    </message>
    <message>
        <source>You mostly write to these people together with {known}, who is missing here.</source>
        <translation>Casi siempre escribe a estas personas junto con {known}, que falta aquí.</translation>
    </message>
    <message>
        <source>You mostly write to {known}, which is one slip from {typed}.</source>
        <translation>Casi siempre escribe a {known}, que se distingue de {typed} por una sola errata.</translation>
    </message>
    <message>
        <source>You usually write to {known}; {typed} is new.</source>
        <translation>Normalmente escribe a {known}; {typed} es nueva.</translation>
    </message>
    <message>
        <source>You write to these people often, but never together with {typed}.</source>
        <translation>Escribe a menudo a estas personas, pero nunca junto con {typed}.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s help pages name the server; look for IMAP there.</source>
        <translation>Las páginas de ayuda de su proveedor nombran el servidor; busque allí IMAP.</translation>
    </message>
    <message>
        <source>Your message “{subject}” was not sent: nobody answered the question.</source>
        <translation>Su mensaje «{subject}» no se envió: nadie respondió a la pregunta.</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>`countries` has to be a list of codes such as &quot;DE&quot;.</source>
        <translation>`countries` debe ser una lista de códigos como &quot;DE&quot;.</translation>
    </message>
    <message>
        <source>`known` has to be a list of domains.</source>
        <translation>`known` debe ser una lista de dominios.</translation>
    </message>
    <message>
        <source>`protect` has to be a list of tables: [[protect]].</source>
        <translation>`protect` debe ser una lista de tablas: [[protect]].</translation>
    </message>
    <message>
        <source>`work` has to be a list of any of these: {words}.</source>
        <translation>`work` debe ser una lista con algunas de estas palabras: {words}.</translation>
    </message>
    <message>
        <source>`{key}` has to be a text.</source>
        <translation>`{key}` debe ser un texto.</translation>
    </message>
    <message>
        <source>a name in it has more than {most} parts</source>
        <translation>contiene un nombre de más de {most} partes</translation>
    </message>
    <message>
        <source>doubtful drafts</source>
        <translation>borradores dudosos</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>excepciones</translation>
    </message>
    <message>
        <source>has an invalid port: it must be a number from 1 to 65535</source>
        <translation>no tiene un puerto válido: debe ser un número de 1 a 65535</translation>
    </message>
    <message>
        <source>has an invalid server name: {name}</source>
        <translation>no tiene un nombre de servidor válido: {name}</translation>
    </message>
    <message>
        <source>has an invalid {name}: it must be one line of text</source>
        <translation>no tiene un {name} válido: debe ser un texto de una línea</translation>
    </message>
    <message>
        <source>has no proper {name}: it must be one of {words}</source>
        <translation>no tiene un {name} válido: debe ser uno de {words}</translation>
    </message>
    <message>
        <source>international organisations</source>
        <translation>organizaciones internacionales</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>no dio ninguna razón</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is watched as soon as the first draft is saved.</source>
        <translation>se vigilará en cuanto se guarde el primer borrador.</translation>
    </message>
    <message>
        <source>journald could not be reached: {problem}.</source>
        <translation>No se pudo conectar con journald: {problem}.</translation>
    </message>
    <message>
        <source>knows nothing called {name}</source>
        <translation>no conoce nada llamado {name}</translation>
    </message>
    <message>
        <source>levels gives {key} the level {level}; note, confirm and block are levels</source>
        <translation>levels da a {key} el nivel {level}; los niveles son note, confirm y block</translation>
    </message>
    <message>
        <source>levels must be a table</source>
        <translation>levels debe ser una tabla</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>locked must be a list of options, as in [&quot;sources.drafts&quot;]</source>
        <translation>locked debe ser una lista de opciones, como [&quot;sources.drafts&quot;]</translation>
    </message>
    <message>
        <source>locked names {key}, and there is no such option</source>
        <translation>locked nombra {key}, y no existe esa opción</translation>
    </message>
    <message>
        <source>locked names {key}, which is everybody&apos;s own choice; its value serves as a proposal</source>
        <translation>locked nombra {key}, que cada cual elige; su valor sirve de propuesta</translation>
    </message>
    <message>
        <source>macOS does not let Sendward look into Mail&apos;s folder.</source>
        <translation>macOS no deja que Sendward mire en la carpeta de Mail.</translation>
    </message>
    <message>
        <source>must be a list of tables, each with an address and a host</source>
        <translation>debe ser una lista de tablas, cada una con una dirección y un servidor</translation>
    </message>
    <message>
        <source>must be a list of texts, as in [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>debe ser una lista de textos, como [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;</source>
        <translation>debe ser un número de {units}, como &quot;90 days&quot;</translation>
    </message>
    <message>
        <source>must be a number of {units}, as in &quot;90 days&quot;, or &quot;forever&quot;</source>
        <translation>debe ser un número de {units}, como &quot;90 days&quot;, o &quot;forever&quot;</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be a text of one line</source>
        <translation>debe ser un texto de una línea</translation>
    </message>
    <message>
        <source>must be existing places: there is no user {name} here</source>
        <translation>debe nombrar lugares que existan: aquí no hay ningún usuario {name}</translation>
    </message>
    <message>
        <source>must be from {least} to {most} {unit}</source>
        <translation>debe estar entre {least} y {most} {unit}</translation>
    </message>
    <message>
        <source>must be one of {choices}</source>
        <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must hold whole paths; {name} is only a part of one</source>
        <translation>debe contener rutas completas; {name} es solo una parte de una</translation>
    </message>
    <message>
        <source>must name real places: an empty path or one with a NUL character is none</source>
        <translation>debe nombrar lugares reales: una ruta vacía o con un carácter NUL no lo es</translation>
    </message>
    <message>
        <source>must not contain a password: passwords belong in the keyring only</source>
        <translation>no debe contener contraseñas: su sitio es solo el llavero</translation>
    </message>
    <message>
        <source>names one account twice</source>
        <translation>nombra una cuenta dos veces</translation>
    </message>
    <message>
        <source>needs an address and a host for each account</source>
        <translation>necesita una dirección y un servidor para cada cuenta</translation>
    </message>
    <message>
        <source>no folder is chosen yet</source>
        <translation>aún no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>no folder of drafts was found or chosen yet</source>
        <translation>aún no se encontró ni se eligió ninguna carpeta de borradores</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>preguntas abiertas</translation>
    </message>
    <message>
        <source>organisation must be a table of texts</source>
        <translation>organisation debe ser una tabla de textos</translation>
    </message>
    <message>
        <source>organisation names {key}, and there is no such text</source>
        <translation>organisation nombra {key}, y no existe ese texto</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>respuestas recordadas</translation>
    </message>
    <message>
        <source>revision must be a whole number, as in revision = 2</source>
        <translation>revision debe ser un número entero, como en revision = 2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>índice de búsqueda</translation>
    </message>
    <message>
        <source>set by your organisation</source>
        <translation>fijado por su organización</translation>
    </message>
    <message>
        <source>the Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>the British Virgin Islands</source>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>the Cayman Islands</source>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>the Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>the Comoros</source>
        <translation>Comoras</translation>
    </message>
    <message>
        <source>the Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>the Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>the European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>the Falkland Islands</source>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>the Faroe Islands</source>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>the Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>the Marshall Islands</source>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>the Northern Mariana Islands</source>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>the Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>the Solomon Islands</source>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>the US Virgin Islands</source>
        <translation>Islas Vírgenes de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>the US government</source>
        <translation>el gobierno de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>the US military</source>
        <translation>las Fuerzas Armadas de EE.&#xa0;UU.</translation>
    </message>
    <message>
        <source>the United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>the United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>the United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>the mail server (.forward)</source>
        <translation>el servidor de correo (.forward)</translation>
    </message>
    <message>
        <source>trusted must be a table</source>
        <translation>trusted debe ser una tabla</translation>
    </message>
    <message>
        <source>trusted names {key}, and there is no such list</source>
        <translation>trusted nombra {key}, y no existe esa lista</translation>
    </message>
    <message>
        <source>trusted.domains must be a list of domains, as in [&quot;partner.example&quot;]</source>
        <translation>trusted.domains debe ser una lista de dominios, como [&quot;partner.example&quot;]</translation>
    </message>
    <message>
        <source>trusted.domains names {text}, which is not a domain</source>
        <translation>trusted.domains nombra {text}, que no es un dominio</translation>
    </message>
    <message>
        <source>watched as soon as Sendward can ask</source>
        <translation>se vigilarán en cuanto Sendward pueda preguntar</translation>
    </message>
    <message>
        <source>what is saved while a message is being written</source>
        <translation>lo que se guarda mientras se escribe un mensaje</translation>
    </message>
    <message>
        <source>withdrawn_lists must be a list of files&apos; names, each once, as in [&quot;partners.txt&quot;]</source>
        <translation>withdrawn_lists debe ser una lista de nombres de archivo, cada uno una vez, como [&quot;partners.txt&quot;]</translation>
    </message>
    <message>
        <source>wl-clipboard 2.3 or newer may find it; drafts are watched without it too.</source>
        <translation>wl-clipboard 2.3 o más nuevo quizá lo encuentre; los borradores se vigilan también sin él.</translation>
    </message>
    <message>
        <source>wl-paste cannot be started: {reason}</source>
        <translation>No se puede iniciar wl-paste: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended at once: {reason}</source>
        <translation>wl-paste terminó enseguida: {reason}</translation>
    </message>
    <message>
        <source>wl-paste ended.</source>
        <translation>wl-paste terminó.</translation>
    </message>
    <message>
        <source>wl-paste gives no answer.</source>
        <translation>wl-paste no da respuesta.</translation>
    </message>
    <message>
        <source>wl-paste is not installed.</source>
        <translation>wl-paste no está instalado.</translation>
    </message>
    <message>
        <source>wl-paste reports each copy.</source>
        <translation>wl-paste avisa cada vez que se copia algo.</translation>
    </message>
    <message>
        <source>would connect to {host} without TLS or a certificate, which is allowed for this computer only</source>
        <translation>se conectaría a {host} sin TLS o sin certificado, lo que solo se permite para este equipo</translation>
    </message>
    <message>
        <source>{addresses} people will see each other&apos;s addresses</source>
        <translation>{addresses} personas verán las direcciones de las demás</translation>
    </message>
    <message>
        <source>{before} or {name}</source>
        <translation>{before} ni {name}</translation>
    </message>
    <message>
        <source>{client} keeps no copy of this account&apos;s drafts on this computer.</source>
        <translation>{client} no guarda en este equipo los borradores de esta cuenta.</translation>
    </message>
    <message>
        <source>{client} sends a copy of all your mail from “{name}” there</source>
        <translation>{client} envía allí una copia de todo su correo de «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} texto copiado no se comprobó: llegaron demasiados a la vez.</numerusform>
            <numerusform>{count} textos copiados no se comprobaron: llegaron demasiados a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} domains you wrote to look like others. Do both exist? See “People you write to” in the settings.</source>
        <translation>{count} dominios a los que escribió se parecen a otros. ¿Existen ambos? Vea «Personas a las que escribe» en los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} carpeta</numerusform>
            <numerusform>{count} carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>Se puede vigilar {count} carpeta.</numerusform>
            <numerusform>Se pueden vigilar {count} carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>No se vigila {count} carpeta más de este tipo: {folder}.</numerusform>
            <numerusform>No se vigilan {count} carpetas más de este tipo; la primera es {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} fila de {rows}, desde la fila {first}, no se pudo comprobar: está sellada con una clave distinta de la del llavero.</numerusform>
            <numerusform>{count} filas de {rows}, desde la fila {first}, no se pudieron comprobar: están selladas con una clave distinta de la del llavero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} fila de {rows}, desde la fila {first}, no se pudo comprobar: está sellada con una clave que no está a mano.</numerusform>
            <numerusform>{count} filas de {rows}, desde la fila {first}, no se pudieron comprobar: están selladas con una clave que no está a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} fila, hasta la fila {last}, se escribió sin clave y nada responde por ella: no se pudo comprobar si fue manipulada.</numerusform>
            <numerusform>{count} filas, hasta la fila {last}, se escribieron sin clave y nada responde por ellas: no se pudo comprobar si fueron manipuladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail}; looked at every {seconds} seconds only</source>
        <translation>{detail}; se mira solo cada {seconds} segundos</translation>
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
        <translation>{ending} es una terminación como .com; escriba {suffix} para proteger todo lo que termina así.</translation>
    </message>
    <message>
        <source>{file} could not be removed: {problem}.</source>
        <translation>{file} no se pudo quitar: {problem}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} no se pudo escribir: {problem}.</translation>
    </message>
    <message>
        <source>{file} is missing: a mail program could not start Sendward.</source>
        <translation>Falta {file}: un programa de correo no podría iniciar Sendward.</translation>
    </message>
    <message>
        <source>{file}, which says in which keyring the journal&apos;s key is, is damaged, and no keyring that can be reached now holds one. {remedy}</source>
        <translation>{file}, que dice en qué llavero está la clave del historial, está dañado, y ningún llavero accesible ahora tiene una. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is checked every {seconds} seconds.</source>
        <translation>{folder} se comprueba cada {seconds} segundos.</translation>
    </message>
    <message>
        <source>{folder}: This folder cannot be read: {problem}. Allow your user to read it, or take it out of the settings.</source>
        <translation>{folder}: no se puede leer esta carpeta: {problem}. Permita que su usuario la lea o quítela de los ajustes.</translation>
    </message>
    <message>
        <source>{folder}: found, and switched off in the settings.</source>
        <translation>{folder}: encontrada, y desactivada en los ajustes.</translation>
    </message>
    <message>
        <source>{folder}: {detail}</source>
        <translation>{folder}: {detail}</translation>
    </message>
    <message>
        <source>{host} cannot be reached at port {port} ({problem}).</source>
        <translation>No se puede conectar con {host} en el puerto {port} ({problem}).</translation>
    </message>
    <message>
        <source>{host} does not answer at port {port}.</source>
        <translation>{host} no responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS at this port.</source>
        <translation>{host} no habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>{host} is not under {domain}.</source>
        <translation>{host} no está bajo {domain}.</translation>
    </message>
    <message>
        <source>{host} let somebody in before the connection was protected.</source>
        <translation>{host} dejó entrar a alguien antes de que la conexión estuviera protegida.</translation>
    </message>
    <message>
        <source>{host} offers no STARTTLS: others could read along.</source>
        <translation>{host} no ofrece STARTTLS: otros podrían leer la comunicación.</translation>
    </message>
    <message>
        <source>{host} refuses STARTTLS: others could read along.</source>
        <translation>{host} rechaza STARTTLS: otros podrían leer la comunicación.</translation>
    </message>
    <message>
        <source>{host} shows a certificate from an issuer this computer does not trust.</source>
        <translation>{host} muestra un certificado de un emisor en el que este equipo no confía.</translation>
    </message>
    <message>
        <source>{host} shows a certificate that nobody vouches for: it was signed by itself.</source>
        <translation>{host} muestra un certificado que nadie avala: es autofirmado.</translation>
    </message>
    <message>
        <source>{host} takes no connections at port {port}.</source>
        <translation>{host} no acepta conexiones en el puerto {port}.</translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} No se pudo leer {count} borrador que está ahí; es el número {uid}.</numerusform>
            <numerusform>{how} No se pudieron leer {count} borradores que están ahí; el último es el número {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} No se pudo leer {count} mensaje.</numerusform>
            <numerusform>{how} No se pudieron leer {count} mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is no option</source>
        <translation>{key} no es una opción</translation>
    </message>
    <message>
        <source>{key} is not a key of a watchlist; {keys} are.</source>
        <translation>{key} no es una clave de lista; lo son {keys}.</translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; {count} mensaje no se pudo leer, el último ({name}): {problem}</numerusform>
            <numerusform>{kinds}; {count} mensajes no se pudieron leer, el último ({name}): {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>{level} is no level; note, confirm and block are.</source>
        <translation>{level} no es un nivel; lo son note, confirm y block.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read.</source>
        <translation>Contiene {name}, que no se puede leer.</translation>
    </message>
    <message>
        <source>{name} in it cannot be read: it {problem}.</source>
        <translation>Contiene {name}, que no se puede leer: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read as TOML: {problem}.</source>
        <translation>{path} no se pudo leer como TOML: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be read: it is larger than a megabyte.</source>
        <translation>{path} no se pudo leer: ocupa más de un megabyte.</translation>
    </message>
    <message>
        <source>{path} could not be read: {problem}.</source>
        <translation>{path} no se pudo leer: {problem}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {problem}.</source>
        <translation>{path} no se pudo escribir: {problem}.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>{path} is gone. The policy holds as it was read last, until there is one again; one that holds only “revision = {revision}” lifts it.</source>
        <translation>{path} ya no está. La política sigue vigente tal como se leyó por última vez, hasta que vuelva a haber una; una que contenga solo «revision = {revision}» la levanta.</translation>
    </message>
    <message>
        <source>{path} is larger than such a file can be.</source>
        <translation>{path} es más grande de lo que puede ser un archivo así.</translation>
    </message>
    <message>
        <source>{path} is no property list: {problem}.</source>
        <translation>{path} no es una lista de propiedades: {problem}.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported.</source>
        <translation>{path} no es un archivo de ajustes exportado por Sendward.</translation>
    </message>
    <message>
        <source>{path} is no settings file that Sendward exported: {problem}.</source>
        <translation>{path} no es un archivo de ajustes exportado por Sendward: {problem}.</translation>
    </message>
    <message>
        <source>{path} is not a journal of Sendward.</source>
        <translation>{path} no es un historial de Sendward.</translation>
    </message>
    <message>
        <source>{path} permits more than the policy read before it, without a higher revision, so that one still holds for {names}.</source>
        <translation>{path} permite más que la política leída antes, sin una revision más alta; por eso aquella sigue vigente para {names}.</translation>
    </message>
    <message>
        <source>{path}, in which the organisation&apos;s policy is kept, is damaged, and the policy itself is gone. Nothing can be changed that it may lock, and the strictest holds. Where there is no policy any more, remove that file.</source>
        <translation>{path}, donde se guarda la política de la organización, está dañado, y la propia política ya no está. No se puede cambiar nada que ella pueda fijar, y vale lo más estricto. Si ya no hay política, quite ese archivo.</translation>
    </message>
    <message>
        <source>{places} cannot be written: {reason}. What belongs there is lost when Sendward ends.</source>
        <translation>No se puede escribir en {places}: {reason}. Lo que debería guardarse allí se pierde cuando Sendward termina.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>{problem} It is left as it is.</source>
        <translation>{problem} Se deja como está.</translation>
    </message>
    <message>
        <source>{problem} It was kept as {name} and a new journal begun; exceptions made before are not known any more.</source>
        <translation>{problem} Se conservó como {name} y se empezó un historial nuevo; las excepciones anteriores ya no se conocen.</translation>
    </message>
    <message>
        <source>{problem} Nothing of this list of your organisation counts.</source>
        <translation>{problem} No cuenta nada de esta lista de su organización.</translation>
    </message>
    <message>
        <source>{problem} Only what else can be read of this list of your organisation counts.</source>
        <translation>{problem} De esta lista de su organización solo cuenta lo demás que se puede leer.</translation>
    </message>
    <message>
        <source>{problem} Sendward goes on asking, but what you answer is forgotten when it ends.</source>
        <translation>{problem} Sendward sigue preguntando, pero lo que responda se olvida al terminar.</translation>
    </message>
    <message>
        <source>{problem} Sendward tries again by itself.</source>
        <translation>{problem} Sendward lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold, and nothing can be changed.</source>
        <translation>{problem} Se usan los valores predeterminados y no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>{problem} The built-in values hold.</source>
        <translation>{problem} Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>{problem} The policy as last read stays in force.</source>
        <translation>{problem} La política sigue vigente tal como se leyó por última vez.</translation>
    </message>
    <message>
        <source>{problem} Until it can be read, nothing can be changed that it may lock, and the strictest holds.</source>
        <translation>{problem} Hasta que se pueda leer, no se puede cambiar nada que la política pueda fijar, y vale lo más estricto.</translation>
    </message>
    <message>
        <source>{problem} What else can be read of this list of your organisation counts, and all that was read last.</source>
        <translation>{problem} De esta lista de su organización cuenta lo demás que se puede leer, y todo lo que se leyó la última vez.</translation>
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
        <translation>{program}: Sendward aún está buscando.</translation>
    </message>
    <message>
        <source>{program}: a message is held until you have decided.</source>
        <translation>{program}: los mensajes se retienen hasta que usted decida.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved, but not those of {accounts}. Messages are not held.</source>
        <translation>{program}: los borradores se comprueban al guardarlos, pero no los de {accounts}. Los mensajes no se retienen.</translation>
    </message>
    <message>
        <source>{program}: drafts are checked when they are saved. Messages are not held.</source>
        <translation>{program}: los borradores se comprueban al guardarlos. Los mensajes no se retienen.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked, only addresses that you copy.</source>
        <translation>{program}: no se comprueba nada de lo que escribe, solo las direcciones que copia.</translation>
    </message>
    <message>
        <source>{program}: nothing you write is checked.</source>
        <translation>{program}: no se comprueba nada de lo que escribe.</translation>
    </message>
    <message>
        <source>{program}: once the add-in is at work, a message is held until you have decided.</source>
        <translation>{program}: en cuanto el complemento funcione, los mensajes se retendrán hasta que usted decida.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached for signing in.</source>
        <translation>No se puede conectar con {provider} para iniciar sesión.</translation>
    </message>
    <message>
        <source>{provider} has to be running. Enter the password that it shows for this account, not that of the web page: {help}</source>
        <translation>{provider} tiene que estar en marcha. Escriba la contraseña que muestra para esta cuenta, no la de la página web: {help}</translation>
    </message>
    <message>
        <source>{provider} lets in registered programs only, and no client ID is set.</source>
        <translation>{provider} solo admite programas registrados, y no hay ID de cliente.</translation>
    </message>
    <message>
        <source>{provider} lets programs in once you have switched IMAP on there: {help}</source>
        <translation>{provider} deja entrar a los programas una vez que usted haya activado IMAP allí: {help}</translation>
    </message>
    <message>
        <source>{provider} refused the sign-in: {answer}</source>
        <translation>{provider} rechazó el inicio de sesión: {answer}</translation>
    </message>
    <message>
        <source>{provider} takes an app password here, not the usual one. Make one there: {help}</source>
        <translation>{provider} pide aquí una contraseña de aplicación, no la habitual. Cree una allí: {help}</translation>
    </message>
    <message>
        <source>{provider} takes an authorisation code here, not the usual password. It is given when you switch IMAP on there: {help}</source>
        <translation>{provider} pide aquí un código de autorización, no la contraseña habitual. Lo recibe al activar allí IMAP: {help}</translation>
    </message>
    <message>
        <source>{provider} takes no password here, and lets in registered programs only: ask your organisation for its client ID, and enter it in the settings, under Accounts.</source>
        <translation>{provider} no acepta contraseñas aquí y solo deja entrar a programas registrados: pida a su organización su ID de cliente e introdúzcalo en los ajustes, en Cuentas.</translation>
    </message>
    <message>
        <source>{reason} You have written to both. If both exist, choose “Always” at “Keep as written”.</source>
        <translation>{reason} Ha escrito a ambas. Si ambas existen, elija «Siempre» en «Dejar como está».</translation>
    </message>
    <message>
        <source>{reason}, and it ends in {typed_ending}, not {meant_ending}</source>
        <translation>{reason}; y termina en {typed_ending}, no en {meant_ending}</translation>
    </message>
    <message>
        <source>{recipient} is blocked by a list of your own.</source>
        <translation>{recipient} está bloqueado por una lista propia.</translation>
    </message>
    <message>
        <source>{recipient} is blocked by your organisation&apos;s policy.</source>
        <translation>{recipient} está bloqueado por la política de su organización.</translation>
    </message>
    <message>
        <source>{recipient} is blocked, so it can be kept only once.</source>
        <translation>{recipient} está bloqueado, así que solo se puede dejar como está una vez.</translation>
    </message>
    <message>
        <source>{recipient} is not an address, so it can be kept only once.</source>
        <translation>{recipient} no es una dirección, así que solo se puede dejar como está una vez.</translation>
    </message>
    <message>
        <source>{recipient} needs a reason.</source>
        <translation>{recipient} necesita un motivo.</translation>
    </message>
    <message>
        <source>{table} is not a table of options</source>
        <translation>{table} no es una tabla de opciones</translation>
    </message>
    <message>
        <source>{table} must be a table</source>
        <translation>{table} debe ser una tabla</translation>
    </message>
    <message>
        <source>{text} cannot stand after the @.</source>
        <translation>{text} no puede ir después de la @.</translation>
    </message>
    <message>
        <source>{text} cannot stand before the @.</source>
        <translation>{text} no puede ir antes de la @.</translation>
    </message>
    <message>
        <source>{text} is not a domain. If this line is a header, its first column has to be `domain`; of the others `label` and `level` are read. An ending such as .com begins with a dot.</source>
        <translation>{text} no es un dominio. Si esta línea es un encabezado, su primera columna debe ser `domain`; de las demás se leen `label` y `level`. Una terminación como .com empieza por un punto.</translation>
    </message>
    <message>
        <source>{text} is not a domain. {problem}</source>
        <translation>{text} no es un dominio. {problem}</translation>
    </message>
    <message>
        <source>{typed} contains {intended}, but belongs to {owner}</source>
        <translation>{typed} contiene {intended}, pero pertenece a {owner}</translation>
    </message>
    <message>
        <source>{typed} differs from {intended} only by a hyphen or the order of words</source>
        <translation>{typed} se distingue de {intended} solo por un guion o el orden de las palabras</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}, which is easily typed for {meant_ending}</source>
        <translation>{typed} termina en {typed_ending}, que se teclea fácilmente en lugar de {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} ends in {typed_ending}; {intended} ends in {meant_ending}</source>
        <translation>{typed} termina en {typed_ending}; {intended} termina en {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has a dot where {intended} has none</source>
        <translation>{typed} tiene un punto donde {intended} no lo tiene</translation>
    </message>
    <message>
        <source>{typed} has letters of {intended} in another order</source>
        <translation>{typed} tiene letras de {intended} en otro orden</translation>
    </message>
    <message>
        <source>{typed} has no ending; {intended} ends in {meant_ending}</source>
        <translation>{typed} no tiene terminación; {intended} termina en {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} has one letter different from {intended}</source>
        <translation>{typed} tiene una letra distinta de {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter more than {intended}</source>
        <translation>{typed} tiene una letra más que {intended}</translation>
    </message>
    <message>
        <source>{typed} has one letter of {intended} doubled</source>
        <translation>{typed} tiene dos veces una letra de {intended}</translation>
    </message>
    <message>
        <source>{typed} is missing a dot that {intended} has</source>
        <translation>A {typed} le falta un punto que {intended} tiene</translation>
    </message>
    <message>
        <source>{typed} is missing a letter of {intended}</source>
        <translation>A {typed} le falta una letra de {intended}</translation>
    </message>
    <message>
        <source>{typed} is the name of {intended} with a word added; it may belong to somebody else</source>
        <translation>{typed} contiene el nombre de {intended} con una palabra añadida; puede ser de otra persona</translation>
    </message>
    <message>
        <source>{typed} looks like a name under {meant_ending}</source>
        <translation>{typed} se parece a un nombre de {meant_ending}</translation>
    </message>
    <message>
        <source>{typed} looks like {intended}</source>
        <translation>{typed} se parece a {intended}</translation>
    </message>
    <message>
        <source>{typed} only looks like {intended}: it is written with other characters</source>
        <translation>{typed} solo se parece a {intended}: está escrito con otros caracteres</translation>
    </message>
    <message>
        <source>{typed} stops at {typed_ending}; {intended} goes on to {meant_ending}</source>
        <translation>{typed} termina en {typed_ending}; {intended} sigue hasta {meant_ending}</translation>
    </message>
    <message>
        <source>{way} is no way to confirm; click and typing are.</source>
        <translation>{way} no es una forma de confirmar; lo son click y typing.</translation>
    </message>
    <message>
        <source>{weight} is no weight; critical, normal and bulk are.</source>
        <translation>{weight} no es un peso; lo son critical, normal y bulk.</translation>
    </message>
    <message>
        <source>Åland</source>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed until your organisation&apos;s policy can be read.</source>
        <translation>«{title}» no se puede cambiar hasta que se pueda leer la política de su organización.</translation>
    </message>
    <message>
        <source>“{title}” cannot be changed: it is set by your organisation.</source>
        <translation>«{title}» no se puede cambiar: está fijado por su organización.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The keyring is waiting for you</source>
        <translation>El llavero le está esperando</translation>
    </message>
</context>
<context>
    <name>ProgramRows</name>
    <message>
        <source>&amp;Install the add-in in Thunderbird</source>
        <translation>&amp;Instalar el complemento en Thunderbird</translation>
    </message>
    <message>
        <source>Add {address}…</source>
        <translation>Añadir {address}…</translation>
    </message>
</context>
<context>
    <name>ProtectionStep</name>
    <message>
        <source>Choose &amp;folders…</source>
        <translation>Elegir &amp;carpetas…</translation>
    </message>
    <message>
        <source>No mail program was found here. If yours keeps its drafts in a folder, Sendward can watch it.</source>
        <translation>Aquí no se ha encontrado ningún programa de correo. Si el suyo guarda los borradores en una carpeta, Sendward puede vigilarla.</translation>
    </message>
    <message>
        <source>Sendward asks when a message is about to go to a domain that only looks like the one you meant. Otherwise it keeps silent, in the tray.</source>
        <translation>Sendward pregunta cuando un mensaje está a punto de salir hacia un dominio que solo se parece al que usted quería. Por lo demás, permanece en silencio en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Sendward is looking for your mail programs…</source>
        <translation>Buscando sus programas de correo…</translation>
    </message>
    <message>
        <source>What else is watched</source>
        <translation>Qué más se vigila</translation>
    </message>
    <message>
        <source>What stays unprotected</source>
        <translation>Lo que queda sin protección</translation>
    </message>
    <message>
        <source>What you write in web mail, unless you copy the address. What you send from your phone or another computer. Invitations to meetings, and what a filter forwards by itself.</source>
        <translation>Lo que escribe en el correo web, salvo que copie la dirección. Lo que envía desde el teléfono u otro equipo. Las invitaciones a reuniones y lo que un filtro reenvía por sí solo.</translation>
    </message>
    <message>
        <source>Who protects your mail here</source>
        <translation>Qué protege su correo aquí</translation>
    </message>
    <message>
        <source>Your mail programs</source>
        <translation>Sus programas de correo</translation>
    </message>
    <message>
        <source>macOS may ask whether Sendward may read what was copied in other programs. Unless you allow it, copied addresses are not checked.</source>
        <translation>Puede que macOS pregunte si Sendward puede leer lo que se ha copiado en otros programas. Si no lo permite, las direcciones copiadas no se comprueban.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the answer for {address}</source>
        <translation>Cambiar la respuesta para {address}</translation>
    </message>
    <message>
        <source>Details about {address}</source>
        <translation>Detalles de {address}</translation>
    </message>
    <message>
        <source>✓ Kept as written until {day}</source>
        <translation>✓ Dejada como está hasta el {day}</translation>
    </message>
    <message>
        <source>✓ Kept as written, this time</source>
        <translation>✓ Dejada como está esta vez</translation>
    </message>
    <message>
        <source>✓ This address is always kept</source>
        <translation>✓ Esta dirección se deja siempre como está</translation>
    </message>
    <message>
        <source>✓ This domain is always kept</source>
        <translation>✓ Este dominio se deja siempre como está</translation>
    </message>
    <message>
        <source>✓ Use {address} instead</source>
        <translation>✓ Usar {address} en su lugar</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sendward – Settings</source>
        <translation>Sendward – Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>&amp;Check the clipboard now</source>
        <translation>&amp;Comprobar el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Hist&amp;orial…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Comprobar una &amp;dirección…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>This desktop has no system tray, so Sendward keeps this window open.</source>
        <translation>Este escritorio no tiene bandeja del sistema; por eso Sendward deja abierta esta ventana.</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Qué ha pasado desde a&amp;yer…</translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <source>&amp;Start Sendward when I log in</source>
        <translation>&amp;Iniciar Sendward al entrar en la sesión</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Pruébelo</translation>
    </message>
    <message>
        <source>Everything stays here</source>
        <translation>Todo se queda aquí</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sendward is still starting; try again in a moment.</source>
        <translation>Sendward aún se está iniciando; inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>Sendward stays in the background. You hear of it only when an address looks wrong.</source>
        <translation>Sendward permanece en segundo plano. Solo sabrá de él cuando una dirección parezca incorrecta.</translation>
    </message>
    <message>
        <source>Sendward would not ask about this address.</source>
        <translation>Sobre esta dirección Sendward no preguntaría.</translation>
    </message>
    <message>
        <source>Show Sendward in the applications &amp;menu</source>
        <translation>Mostrar Sendward en el &amp;menú de aplicaciones</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>Mo&amp;strar la pregunta</translation>
    </message>
    <message>
        <source>That was the question. Your answer to this try is not kept.</source>
        <translation>Esa era la pregunta. Su respuesta a esta prueba no se guarda.</translation>
    </message>
    <message>
        <source>There is no server. The text of your mail is not kept; only an address that was asked about, and your answer, are written into a journal on this computer.</source>
        <translation>No hay ningún servidor. El texto de su correo no se guarda; solo se anotan en un historial de este equipo la dirección por la que se preguntó y su respuesta.</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>%n borrador aún contiene una dirección dudosa</numerusform>
            <numerusform>%n borradores aún contienen una dirección dudosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n pregunta espera su respuesta</numerusform>
            <numerusform>%n preguntas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>Mos&amp;trar %n pregunta</numerusform>
            <numerusform>Mos&amp;trar las %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the question</source>
        <translation>Mos&amp;trar la pregunta</translation>
    </message>
    <message>
        <source>Paused until tomorrow, {time}</source>
        <translation>En pausa hasta mañana, {time}</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta que reanude</translation>
    </message>
    <message>
        <source>Paused until {time}</source>
        <translation>En pausa hasta {time}</translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Vista de nuevo %n vez, sin volver a preguntar: {address}</numerusform>
            <numerusform>Vista de nuevo %n veces, sin volver a preguntar: {address}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sendward cannot ask questions at the moment</source>
        <translation>Sendward no puede hacer preguntas en este momento</translation>
    </message>
    <message>
        <source>Sendward has a question about an address</source>
        <translation>Sendward tiene una pregunta sobre una dirección</translation>
    </message>
    <message>
        <source>Sendward is not watching anything at the moment</source>
        <translation>Sendward no vigila nada en este momento</translation>
    </message>
    <message>
        <source>Sendward is starting</source>
        <translation>Sendward se está iniciando</translation>
    </message>
    <message>
        <source>Sendward is watching</source>
        <translation>Sendward vigila</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks about nothing but what is blocked</source>
        <translation>Sendward solo anota y pregunta solo por lo bloqueado</translation>
    </message>
    <message>
        <source>Sendward only notes, and asks nothing</source>
        <translation>Sendward solo anota y no pregunta nada</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>vigilando</translation>
    </message>
    <message>
        <source>{action} – off in the settings</source>
        <translation>{action} – desactivado en los ajustes</translation>
    </message>
    <message>
        <source>{action} – set by your organisation</source>
        <translation>{action} – fijado por su organización</translation>
    </message>
    <message>
        <source>{action} – until your organisation&apos;s policy can be read</source>
        <translation>{action} – cuando se pueda leer la política de su organización</translation>
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
        <translation>&amp;Comprobar el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Journal…</source>
        <translation>Hist&amp;orial…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Quit Sendward</source>
        <translation>&amp;Salir de Sendward</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Check an &amp;address…</source>
        <translation>Comprobar una &amp;dirección…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>Sendward</source>
        <translation>Sendward</translation>
    </message>
    <message>
        <source>What happened since &amp;yesterday…</source>
        <translation>Qué ha pasado desde a&amp;yer…</translation>
    </message>
</context>
<context>
    <name>StayingDialog</name>
    <message>
        <source>Sendward asks: {question} {details}</source>
        <translation>Sendward pregunta: {question} {details}</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Export the settings into a file</source>
        <translation>Exportar los ajustes a un archivo</translation>
    </message>
    <message>
        <source>Import the settings</source>
        <translation>Importar los ajustes</translation>
    </message>
    <message>
        <source>Import the settings from a file</source>
        <translation>Importar los ajustes de un archivo</translation>
    </message>
    <message>
        <source>One file with your settings, your own lists and your exceptions; no password is in it.</source>
        <translation>Un solo archivo con sus ajustes, sus propias listas y sus excepciones; no contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Settings of Sendward (*.toml)</source>
        <translation>Ajustes de Sendward (*.toml)</translation>
    </message>
    <message>
        <source>Taken in. Options: {options}, lists: {lists}, exceptions: {exceptions}.</source>
        <translation>Importado. Opciones: {options}, listas: {lists}, excepciones: {exceptions}.</translation>
    </message>
    <message>
        <source>The journal is still being opened. Try again in a moment.</source>
        <translation>El historial aún se está abriendo. Inténtelo dentro de un momento.</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>A otro equipo</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Escrito en {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {problem}.</source>
        <translation>{file} no se pudo escribir: {problem}.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Exceptions: addresses and domains Sendward does not ask about</source>
        <translation>Excepciones: direcciones y dominios por los que no se pregunta</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>By your lists nothing is asked about it.</source>
        <translation>Según sus listas, no se pregunta nada sobre ella.</translation>
    </message>
    <message>
        <source>It is on your lists: Sendward would not ask.</source>
        <translation>Está en sus listas: Sendward no preguntaría.</translation>
    </message>
    <message>
        <source>Sendward is paused, and would not ask now.</source>
        <translation>Sendward está en pausa y ahora no preguntaría.</translation>
    </message>
    <message>
        <source>Sendward would ask before sending.</source>
        <translation>Sendward preguntaría antes de que salga.</translation>
    </message>
    <message>
        <source>Sendward would hold the message: mail like this is blocked.</source>
        <translation>Sendward retendría el mensaje: el correo así está bloqueado.</translation>
    </message>
    <message>
        <source>Sendward would show a notification.</source>
        <translation>Sendward mostraría una notificación.</translation>
    </message>
    <message>
        <source>The lists are still being read…</source>
        <translation>Las listas aún se están leyendo…</translation>
    </message>
    <message>
        <source>Type an address or a domain, and see what happens.</source>
        <translation>Escriba una dirección o un dominio y vea qué pasa.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>You chose to keep it as written: nothing is asked.</source>
        <translation>Usted decidió dejarla como está: no se pregunta nada.</translation>
    </message>
    <message>
        <source>Your organisation trusts it: nothing is asked.</source>
        <translation>Su organización confía en ella: no se pregunta nada.</translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message>
        <source>Wrong addresses may lose your mail</source>
        <translation>Puede perder correo por direcciones incorrectas</translation>
    </message>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} y %n más están en sus programas de correo, en reglas, cuentas o libretas de direcciones, y parecen incorrectas. Los ajustes dicen dónde, en «Revisión».</numerusform>
            <numerusform>{address} y %n más están en sus programas de correo, en reglas, cuentas o libretas de direcciones, y parecen incorrectas. Los ajustes dicen dónde, en «Revisión».</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} stands in your mail programs, in a rule, an account or an address book, and looks wrong. The settings say where, under “Check-up”.</source>
        <translation>{address} está en sus programas de correo, en una regla, una cuenta o una libreta de direcciones, y parece incorrecta. Los ajustes dicen dónde, en «Revisión».</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>Welcome to Sendward</source>
        <translation>Bienvenido a Sendward</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Quit Sendward and start it again to open this window. Until then it goes on asking.</source>
        <translation>Salga de Sendward y vuelva a iniciarlo para abrir esta ventana. Hasta entonces sigue preguntando.</translation>
    </message>
    <message>
        <source>Sendward was updated</source>
        <translation>Sendward se ha actualizado</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A list of your own blocks look-alikes of this domain.</source>
        <translation>Una lista propia bloquea lo que se parece a este dominio.</translation>
    </message>
    <message>
        <source>A list of your own blocks {addresses}.</source>
        <translation>Una lista suya bloquea {addresses}.</translation>
    </message>
    <message>
        <source>Also new in this conversation: {domains}</source>
        <translation>También nuevo en esta conversación: {domains}</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Correct it where it stands, or keep it if you are sure of it: nobody could check it.</source>
        <translation>Corríjala donde está, o déjela como está si no tiene dudas: no se ha podido comprobar.</translation>
    </message>
    <message>
        <source>In a draft in {place}</source>
        <translation>En un borrador en {place}</translation>
    </message>
    <message>
        <source>In a message about to leave from {place}</source>
        <translation>En un mensaje a punto de salir de {place}</translation>
    </message>
    <message>
        <source>In a message in the outbox of {place}</source>
        <translation>En un mensaje en la bandeja de salida de {place}</translation>
    </message>
    <message>
        <source>In a message sent with {place}</source>
        <translation>En un mensaje enviado con {place}</translation>
    </message>
    <message>
        <source>In the draft “{subject}” in {place}</source>
        <translation>En el borrador «{subject}» en {place}</translation>
    </message>
    <message>
        <source>In the message “{subject}” about to leave from {place}</source>
        <translation>En el mensaje «{subject}» a punto de salir de {place}</translation>
    </message>
    <message>
        <source>In the text you had checked</source>
        <translation>En el texto que pidió comprobar</translation>
    </message>
    <message>
        <source>In the text you have just copied</source>
        <translation>En el texto que acaba de copiar</translation>
    </message>
    <message>
        <source>Is somebody missing?</source>
        <translation>¿Falta alguien?</translation>
    </message>
    <message>
        <source>Is this address right?</source>
        <translation>¿Es correcta esta dirección?</translation>
    </message>
    <message>
        <source>Look through them yourself before you send it.</source>
        <translation>Revíselas antes de enviar.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Compruebe %n dirección</numerusform>
            <numerusform>Compruebe %n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions: {contact}</source>
        <translation>Preguntas: {contact}</translation>
    </message>
    <message>
        <source>These letters only look right: {names}</source>
        <translation>No son las letras esperadas, sino: {names}</translation>
    </message>
    <message>
        <source>This address could not be read</source>
        <translation>Esta dirección no se pudo leer</translation>
    </message>
    <message>
        <source>This address is new in this conversation.</source>
        <translation>Esta dirección es nueva en esta conversación.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} y %n más</numerusform>
            <numerusform>{addresses} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {name}</source>
        <translation>{field}: {name}</translation>
    </message>
    <message>
        <source>{organisation} asks for a reason before mail goes to a look-alike of this domain.</source>
        <translation>{organisation} pide un motivo antes de enviar correo a un dominio parecido a este.</translation>
    </message>
    <message>
        <source>{organisation} does not allow mail to look-alikes of this domain.</source>
        <translation>{organisation} no permite enviar correo a dominios parecidos a este.</translation>
    </message>
    <message>
        <source>“Not now” keeps the message in its window, unsent.</source>
        <translation>«Ahora no» deja el mensaje en su ventana, sin enviar.</translation>
    </message>
    <message>
        <source>“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).</source>
        <translation>«Usar» copia la dirección corregida. En su borrador, seleccione la anterior y pegue (Ctrl+V).</translation>
    </message>
    <message>
        <source>“Use” puts the corrected address on the clipboard.</source>
        <translation>«Usar» pone la dirección corregida en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n no tiene respuesta.</numerusform>
            <numerusform>%n no tienen respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n se quedó en un mensaje retenido.</numerusform>
            <numerusform>%n se quedaron en un mensaje retenido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n se corrigió.</numerusform>
            <numerusform>%n se corrigieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n estaba en un borrador guardado mientras Sendward estaba en pausa o apagado.</numerusform>
            <numerusform>%n estaban en borradores guardados mientras Sendward estaba en pausa o apagado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n estaba en un mensaje que se dejó salir sin comprobar.</numerusform>
            <numerusform>%n estaban en mensajes que se dejaron salir sin comprobar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n estaba en un mensaje que se dejó salir mientras Sendward estaba en pausa.</numerusform>
            <numerusform>%n estaban en mensajes que se dejaron salir mientras Sendward estaba en pausa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n se dejó como estaba.</numerusform>
            <numerusform>%n se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n solo se anotó.</numerusform>
            <numerusform>%n solo se anotaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n se aplazó; no se sabe qué pasó con ella.</numerusform>
            <numerusform>%n se aplazaron; no se sabe qué pasó con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>A %n se envió de todos modos.</numerusform>
            <numerusform>A %n se envió de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>A %n se envió, o está por enviarse, sin que nadie decidiera.</numerusform>
            <numerusform>A %n se envió, o está por enviarse, sin que nadie decidiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>Para %n se eligió la corrección, y desde entonces no se ha visto en ningún mensaje.</numerusform>
            <numerusform>Para %n se eligió la corrección, y desde entonces no se ha visto en ningún mensaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked since yesterday.</source>
        <translation>Desde ayer no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Open the &amp;journal</source>
        <translation>Abrir el &amp;historial</translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward preguntó por %n dirección.</numerusform>
            <numerusform>Sendward preguntó por %n direcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was more than could be counted here.</source>
        <translation>Hubo más de lo que se pudo contar aquí.</translation>
    </message>
    <message>
        <source>What happened since yesterday</source>
        <translation>Qué ha pasado desde ayer</translation>
    </message>
</context>
</TS>
