"""The question: what it says, how it looks, and the answers it takes."""
