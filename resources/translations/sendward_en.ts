<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n drafts that were saved while Sendward was not asking hold a doubtful address.</source>
        <translation>
            <numerusform>%n draft that was saved while Sendward was not asking holds a doubtful address.</numerusform>
            <numerusform>%n drafts that were saved while Sendward was not asking hold a doubtful address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWindow</name>
    <message numerus="yes">
        <source>%n could not be read or checked.</source>
        <translation>
            <numerusform>%n could not be read or checked.</numerusform>
            <numerusform>%n could not be read or checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n addresses none looks like a protected one.</source>
        <translation>
            <numerusform>%n address was checked; it does not look like a protected one.</numerusform>
            <numerusform>Of %n addresses none looks like a protected one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message numerus="yes">
        <source>%n addresses were looked at.</source>
        <translation>
            <numerusform>%n address was looked at.</numerusform>
            <numerusform>%n addresses were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read, the first of them {file}: {problem}</source>
        <translation>
            <numerusform>%n file could not be read, {file}: {problem}</numerusform>
            <numerusform>%n files could not be read, the first of them {file}: {problem}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the addresses look wrong.</source>
        <translation>
            <numerusform>%n of the addresses looks wrong.</numerusform>
            <numerusform>%n of the addresses look wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and in %n more places</source>
        <translation>
            <numerusform>… and in %n more place</numerusform>
            <numerusform>… and in %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardCheck</name>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and you chose to keep them as written.</source>
        <translation>
            <numerusform>%n address looks like a protected one, and you chose to keep it as written.</numerusform>
            <numerusform>%n addresses look like protected ones, and you chose to keep them as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses look like protected ones, and your organisation trusts their domains.</source>
        <translation>
            <numerusform>%n address looks like a protected one, and your organisation trusts its domain.</numerusform>
            <numerusform>%n addresses look like protected ones, and your organisation trusts their domains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrowdNews</name>
    <message numerus="yes">
        <source>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</source>
        <translation>
            <numerusform>A draft in {place} has %n address in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</numerusform>
            <numerusform>A draft in {place} has %n addresses in To and Cc: everybody who gets it can read all of them. Move them to Bcc, and nobody sees the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptionsWidget</name>
    <message numerus="yes">
        <source>Your organisation trusts, for everybody: {domains} and %n more</source>
        <translation>
            <numerusform>Your organisation trusts, for everybody: {domains} and %n more</numerusform>
            <numerusform>Your organisation trusts, for everybody: {domains} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentWindow</name>
    <message numerus="yes">
        <source>A message to %n doubtful addresses is waiting to be sent</source>
        <translation>
            <numerusform>A message to %n doubtful address is waiting to be sent</numerusform>
            <numerusform>A message to %n doubtful addresses is waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message went to %n doubtful addresses</source>
        <translation>
            <numerusform>A message went to %n doubtful address</numerusform>
            <numerusform>A message went to %n doubtful addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>Moved to Bcc: %n addresses</source>
        <translation>
            <numerusform>Moved to Bcc: %n address</numerusform>
            <numerusform>Moved to Bcc: %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pointed out: %n addresses in sight</source>
        <translation>
            <numerusform>Pointed out: %n address in sight</numerusform>
            <numerusform>Pointed out: %n addresses in sight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent with %n addresses in sight</source>
        <translation>
            <numerusform>Sent with %n address in sight</numerusform>
            <numerusform>Sent with %n addresses in sight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalTasks</name>
    <message numerus="yes">
        <source>%n entries were written to {file}.</source>
        <translation>
            <numerusform>%n entry was written to {file}.</numerusform>
            <numerusform>%n entries were written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read and are missing there.</source>
        <translation>
            <numerusform>%n record could not be read and is missing there.</numerusform>
            <numerusform>%n records could not be read and are missing there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were deleted.</source>
        <translation>
            <numerusform>%n record was deleted.</numerusform>
            <numerusform>%n records were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWindow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message numerus="yes">
        <source>%n people are known, as codes that cannot be read: nobody can be listed here.</source>
        <translation>
            <numerusform>%n person is known, as a code that cannot be read: nobody can be listed here.</numerusform>
            <numerusform>%n people are known, as codes that cannot be read: nobody can be listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteNotifications</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n look-alike addresses were corrected, or their message held, in the last twelve months.</source>
        <translation>
            <numerusform>%n look-alike address was corrected, or its message held, in the last twelve months.</numerusform>
            <numerusform>%n look-alike addresses were corrected, or their message held, in the last twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n more the correction was chosen, but not seen since.</source>
        <translation>
            <numerusform>For %n more the correction was chosen, but not seen since.</numerusform>
            <numerusform>For %n more the correction was chosen, but not seen since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDomains</name>
    <message numerus="yes">
        <source>%n domains were added</source>
        <translation>
            <numerusform>%n domain was added</numerusform>
            <numerusform>%n domains were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domains were removed.</source>
        <translation>
            <numerusform>%n domain was removed.</numerusform>
            <numerusform>%n domains were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a domain were passed over, the first is line {number}: {text}</source>
        <translation>
            <numerusform>%n line without a domain was passed over, line {number}: {text}</numerusform>
            <numerusform>%n lines without a domain were passed over, the first is line {number}: {text}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n columns the one with the domains was taken: {name}.</source>
        <translation>
            <numerusform>Of %n column the one with the domains was taken: {name}.</numerusform>
            <numerusform>Of %n columns the one with the domains was taken: {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, sealed with the key in the keyring.</source>
        <translation>
            <numerusform>The journal is intact: {count} row, sealed with the key in the keyring.</numerusform>
            <numerusform>The journal is intact: {count} rows, sealed with the key in the keyring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</source>
        <translation>
            <numerusform>The journal is intact: {count} row, written without a key. Accidental damage would show; deliberate changes might not.</numerusform>
            <numerusform>The journal is intact: {count} rows, written without a key. Accidental damage would show; deliberate changes might not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not show {count} drafts; they are asked for again.</source>
        <translation>
            <numerusform>The server does not show {count} draft; it is asked for again.</numerusform>
            <numerusform>The server does not show {count} drafts; they are asked for again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copied texts were not checked: too many came at a time.</source>
        <translation>
            <numerusform>{count} copied text was not checked: too many came at a time.</numerusform>
            <numerusform>{count} copied texts were not checked: too many came at a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count} folder</numerusform>
            <numerusform>{count} folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders can be watched.</source>
        <translation>
            <numerusform>{count} folder can be watched.</numerusform>
            <numerusform>{count} folders can be watched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more such folders are not watched; the first is {folder}.</source>
        <translation>
            <numerusform>{count} more such folder is not watched: {folder}.</numerusform>
            <numerusform>{count} more such folders are not watched; the first is {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</source>
        <translation>
            <numerusform>{count} row of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</numerusform>
            <numerusform>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key other than the keyring&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</source>
        <translation>
            <numerusform>{count} row of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</numerusform>
            <numerusform>{count} rows of {rows}, from row {first} on, could not be checked: sealed with a key that is not at hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</source>
        <translation>
            <numerusform>{count} row, up to row {last}, was written without a key, and nothing vouches for it: it could not be checked for tampering.</numerusform>
            <numerusform>{count} rows, up to row {last}, were written without a key, and nothing vouches for them: they could not be checked for tampering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} drafts that are there could not be read, the last one is number {uid}.</source>
        <translation>
            <numerusform>{how} {count} draft that is there could not be read, it is number {uid}.</numerusform>
            <numerusform>{how} {count} drafts that are there could not be read, the last one is number {uid}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{how} {count} messages could not be read.</source>
        <translation>
            <numerusform>{how} {count} message could not be read.</numerusform>
            <numerusform>{how} {count} messages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</source>
        <translation>
            <numerusform>{kinds}; {count} message could not be read, the last one ({name}): {problem}</numerusform>
            <numerusform>{kinds}; {count} messages could not be read, the last one ({name}): {problem}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n drafts still hold a doubtful address</source>
        <translation>
            <numerusform>%n draft still holds a doubtful address</numerusform>
            <numerusform>%n drafts still hold a doubtful address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for your answer</source>
        <translation>
            <numerusform>%n question waits for your answer</numerusform>
            <numerusform>%n questions wait for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %n questions</source>
        <translation>
            <numerusform>&amp;Show the %n question</numerusform>
            <numerusform>&amp;Show the %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen again %n times and not asked about again: {address}</source>
        <translation>
            <numerusform>Seen again %n time and not asked about again: {address}</numerusform>
            <numerusform>Seen again %n times and not asked about again: {address}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeeklyCheckup</name>
    <message numerus="yes">
        <source>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</source>
        <translation>
            <numerusform>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</numerusform>
            <numerusform>{address} and %n more are in your mail programs, in rules, accounts or address books, and look wrong. The settings say where, under “Check-up”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Please check %n addresses</source>
        <translation>
            <numerusform>Please check %n address</numerusform>
            <numerusform>Please check %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{addresses} and %n more</source>
        <translation>
            <numerusform>{addresses} and %n more</numerusform>
            <numerusform>{addresses} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YesterdayWindow</name>
    <message numerus="yes">
        <source>%n have no answer.</source>
        <translation>
            <numerusform>%n has no answer.</numerusform>
            <numerusform>%n have no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed in a message that was held.</source>
        <translation>
            <numerusform>%n stayed in a message that was held.</numerusform>
            <numerusform>%n stayed in a message that was held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were corrected.</source>
        <translation>
            <numerusform>%n was corrected.</numerusform>
            <numerusform>%n were corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in drafts saved while Sendward was paused or off.</source>
        <translation>
            <numerusform>%n was in a draft saved while Sendward was paused or off.</numerusform>
            <numerusform>%n were in drafts saved while Sendward was paused or off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go unchecked.</source>
        <translation>
            <numerusform>%n was in a message let go unchecked.</numerusform>
            <numerusform>%n were in messages let go unchecked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in messages let go while Sendward was paused.</source>
        <translation>
            <numerusform>%n was in a message let go while Sendward was paused.</numerusform>
            <numerusform>%n were in messages let go while Sendward was paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were kept as written.</source>
        <translation>
            <numerusform>%n was kept as written.</numerusform>
            <numerusform>%n were kept as written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were only noted.</source>
        <translation>
            <numerusform>%n was only noted.</numerusform>
            <numerusform>%n were only noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were put off; what became of them is not known.</source>
        <translation>
            <numerusform>%n was put off; what became of it is not known.</numerusform>
            <numerusform>%n were put off; what became of them is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent anyway.</source>
        <translation>
            <numerusform>%n was sent anyway.</numerusform>
            <numerusform>%n were sent anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent, or wait to be, although nobody settled them.</source>
        <translation>
            <numerusform>%n was sent, or waits to be, although nobody settled it.</numerusform>
            <numerusform>%n were sent, or wait to be, although nobody settled them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n the correction was chosen, but not seen in a message since.</source>
        <translation>
            <numerusform>For %n the correction was chosen, but not seen in a message since.</numerusform>
            <numerusform>For %n the correction was chosen, but not seen in a message since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sendward asked about %n addresses.</source>
        <translation>
            <numerusform>Sendward asked about %n address.</numerusform>
            <numerusform>Sendward asked about %n addresses.</numerusform>
        </translation>
    </message>
</context>
</TS>
