"""The stage: who is where, and who can perceive, kept up to date by every change. Floor 4.

In: changes of place and of what the ability to perceive depends on, one by one, from `change.py`. Out: masks of the minds at a place, for audiences, and what
those who come somewhere see. Nothing is decided here that `Sight` could not work out; it is only kept at hand.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from chekhov.story.meaning import Fluent, Relation, Term
from chekhov.world.log import EVERYONE, Entry, Glimpse, Not, OneOf, Path
from chekhov.world.view import View


@dataclass(slots=True)
class Stage(View):
    """The view with everybody's place at hand. ``there``: place -> mask of the beings in it; ``unable``: mask of those who cannot perceive."""

    there: dict[int, int] = field(default_factory=dict)
    site_of: dict[int, int] = field(default_factory=dict)
    unable: int = 0
    confirmed: int = EVERYONE  # those whose presence this scene has shown (who was there before only may be)
    opening: bool = True  # the opening facts are still being stated
    _perceive: frozenset[str] | None = None
    _carrying: list[Relation] | None = None

    # ------------------------------------------------------------ may it come to be there?

    def more_widely(self, fluent: Fluent, value: object) -> bool:
        """Is this only the region around where it is known to be already?"""
        if not (isinstance(value, tuple) and len(value) == 2 and self.is_region(value[1])):
            return False
        return any(where == value[1] for _, where in self.chain(fluent[1])[1:])

    def circular(self, fluent: Fluent, value: object) -> bool:
        """Would something come to lie inside itself? (Of what the opening facts put inside itself a check speaks.)"""
        if self.opening or not isinstance(value, tuple) or isinstance(value, (Not, OneOf)) or len(value) != 2:
            return False
        return value[1] == fluent[1] or any(where == fluent[1] for _, where in self.chain(value[1]))

    # ------------------------------------------------------------ kept up to date

    def moved(self, fluent: Fluent, old: Entry | None, value: object) -> None:
        figure = fluent[1]
        left, entered = _figure_of(old.value) if old is not None else None, _figure_of(value)
        if left is not None:
            self.log.inside.get(left, {}).pop(fluent, None)
        if entered is not None:
            self.log.inside.setdefault(entered, {})[fluent] = None
        self.resite(figure, 0)

    def resite(self, figure: Term, depth: int) -> None:
        """Keep the masks of who is where, for this figure and all it carries or holds inside."""
        if not isinstance(figure, int) or depth > 20:
            return
        site = View.site(self, figure)
        before = self.site_of.get(figure)
        self.confirm(figure)
        if self.is_mind(figure) and site != before:
            bit = self.log.bit(figure)
            if before is not None:
                self.there[before] = self.there.get(before, 0) & ~bit
            if site is not None:
                self.there[site] = self.there.get(site, 0) | bit
        if site is None:
            self.site_of.pop(figure, None)
        else:
            self.site_of[figure] = site
        if site != before or depth == 0:
            for fluent in list(self.log.inside.get(figure, ())):
                self.resite(fluent[1], depth + 1)

    def perception(self) -> frozenset[str]:
        """The fluents on which the ability to perceive depends."""
        if self._perceive is None:
            relation = self.definitions.role("perceive")
            grounds = self._grounds_of(relation.id, ()) if relation is not None else frozenset[Term]()
            self._perceive = frozenset(ground for ground in grounds if isinstance(ground, str))
        return self._perceive

    def carrying(self) -> list[Relation]:
        """The relations that say who goes along with whom, wherever that one goes."""
        if self._carrying is None:
            relations = self.definitions.relations.values()
            self._carrying = [one for one in relations if one.moves_along is not None and one.value_slot is not None]
        return self._carrying

    def ability(self, figure: Term) -> None:
        relation = self.definitions.role("perceive")
        if relation is None or not isinstance(figure, int):
            return
        bit = self.log.bit(figure)
        able = self.denied(relation.id, figure) is None
        self.unable = self.unable & ~bit if able else self.unable | bit

    # ------------------------------------------------------------ read

    def is_place_fluent(self, fluent: Fluent) -> bool:
        return fluent[0] == self.place_id

    def site(self, figure: Term, path: Path = ()) -> int | None:
        if path or self.twins or self.moment is not None or self.log.shown is not None or type(figure) is not int:
            return View.site(self, figure, path)
        return self.site_of.get(figure)  # kept up to date by every move

    def arrive(self, figure: int, place: int, moment: int, depth: int = 0) -> None:
        """Somebody or something has come to a place: it sees what is there, with all beings it brings."""
        self.glimpse(figure, place, moment)
        for fluent in list(self.log.inside.get(figure, ())):
            if isinstance(fluent[1], int) and depth < 20:
                self.arrive(fluent[1], place, moment, depth + 1)

    def audience_at(self, place: int | None) -> int:
        """The mask of those who are surely at a place and able to perceive."""
        return self.there.get(place, 0) & ~self.unable & self.confirmed if place is not None else 0

    def own_bit(self, figure: int) -> int:
        """The bit of a figure that is a mind; no bit for a thing."""
        bits = self.log.bits
        if figure in bits:
            return bits[figure] if self.natures[figure].mind else 0
        return self.log.bit(figure) if self.natures[figure].mind else 0

    def confirm(self, figure: int) -> None:
        """This scene shows where somebody is."""
        self.confirmed |= self.own_bit(figure)

    def glimpse(self, figure: int, place: int, moment: int) -> None:
        """Somebody comes to a place: what is visible there can be known from now on."""
        if self.own_bit(figure) & ~self.unable:
            self.log.glimpses.setdefault(figure, []).append(Glimpse(moment, place))


def _figure_of(value: object) -> int | None:
    """In whom or what a spatial value puts somebody, where that is one figure."""
    match value:
        case (str(), int(figure)):  # neither `Not` nor `OneOf`
            return figure
    return None
