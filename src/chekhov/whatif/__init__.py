"""What if: the story told otherwise, run again, and compared with itself. Floor 9."""
