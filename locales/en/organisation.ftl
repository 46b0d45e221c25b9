# Registering organisations, units and employees, on the command line.

organisation-new = { $name } is new.
organisation-known = { $name } changes.
organisation-unit-new = - New unit: { $name }
organisation-unit-changed = - Changed unit: { $name }
organisation-unit-left = - Not in the file, so nobody works there any more: { $name }
organisation-people = - Employees: { $begins } new, { $changes } changed, { $ends } ended
organisation-accounts = - Sign-in: { $opens } gain it, { $closes } lose it
organisation-nothing = Everything in { $file } is registered already. Nothing was changed.
organisation-ask = Write this? Answer yes or no:
organisation-needs-yes = Nothing was written. Add --yes when you have looked at what will change.
organisation-unwritten = Nothing was written.
organisation-done = Registered. It holds from now on, also where the program is running.
organisation-conflict = Somebody wrote in the store at the same time. Give the same command once more, and the rest comes along.
organisation-no-receiver = Nobody can receive notices of need yet. That is for a unit with service = "coordinating-unit" in the organisation with owner = "municipality".
organisation-new-store = There is no store in { $folder } yet, so it is made now.
organisation-open = Others than its owner can read { $file }, and it holds national numbers. Make it the owner’s alone, with “chmod 600”.
organisation-inside = { $file } lies in the data folder. Move it out: it holds national numbers in the clear.
organisation-mistakes = Nothing was written, because { $count ->
    [one] one thing in { $file } must be put right first.
   *[other] { $count } things in { $file } must be put right first.
}
organisation-line = Line { $line }: { $what }
organisation-not-toml = This is not written as TOML ({ $what }). Text stands in quotation marks, numbers and dates without them.
organisation-nobody = The file tells of no organisation. Begin with [[organisation]].
organisation-unknown-name = “{ $name }” does not belong here. These can stand here: { $names }.
organisation-missing = { $name } is missing or empty.
organisation-missing-word = { $name } is missing. Write one of these: { $names }.
organisation-other-word = “{ $value }” cannot stand in { $name }. Write one of these: { $names }.
organisation-not-text = { $name } is a text. Put it in quotation marks.
organisation-too-long = { $name } has too many characters or several lines. Write it on one line, with { $most } characters at the most.
organisation-not-date = { $name } is a date. Write it without quotation marks, like this: 2026-11-23.
organisation-not-number = { $name } is a whole number from 0 to { $most }. Write it without quotation marks.
organisation-not-tables = { $name } begins on a line of its own in double brackets, once for each.
organisation-wrong-digits = number is not a national number. It has eleven digits, and the last two follow from the others. Look for a typing error.
organisation-until-before-from = until is before from. Swap them, or put the date right.
organisation-function-elsewhere = The function coordinating-unit exists only in a unit with service = "coordinating-unit". Write worker or leader.
organisation-twice = The same organisation stands on line { $first }. Put the units together there.
organisation-unit-twice = The same unit stands on line { $first }. Put the employees together there.
organisation-employee-twice = The same number has the same function in this unit on line { $first }. Keep only one of them.
organisation-other-name = The same number has another name on line { $first }. Write the name alike, or put the number right.
organisation-second-municipality = Only one organisation can have owner = "municipality", and { $name } has it. Write other-municipality, or formerly if it only has a new name.
organisation-second-coordinating-unit = The municipality has only one coordinating unit, and it is { $name }. Give the unit another service, or write formerly if it only has a new name.
