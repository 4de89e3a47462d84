"""The search in Python: interned worlds, remembered events and explanations. What it proposes, the reference disposes of."""
