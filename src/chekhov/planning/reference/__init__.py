"""The reference: what a planning problem means, written to be read. Slow, plain, and independent of every search."""
