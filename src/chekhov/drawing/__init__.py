"""Drawing: a story as pictures, in SVG of our own. Above the questions, below the study.

`stage`, `causes`, `knows`, `curve` and `timeline` gather what a chart shows from a trace; `lines`, `ordering`, `optimal` and `heights` know nothing of
stories: they put lines in order and place them; `svg` is the paper. `charts.draw` is the door.
"""
