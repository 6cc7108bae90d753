"""What is wrong with an option's value."""


class OptionError(ValueError):
    """A value that an option cannot have; the text is a sentence for the person who wrote it."""
