"""The gate in Thunderbird: its add-in put in place, taken away and looked for."""
