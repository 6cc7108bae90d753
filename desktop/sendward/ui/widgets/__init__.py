"""What several windows are made of: labels, icons, colours, fields, words in the language of the person."""
