"""Recipients read out of headers and free text; none of them is judged here."""
