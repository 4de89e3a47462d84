"""Names that are known to be those of places: a weak default, never a finding.

What for: nobody in "a couple from London" is called London. In: a name. Out: whether it is a well-known town, country, river or part of the world (names
that people have as well, as Florence and Milan, are told apart from both).
"""

from __future__ import annotations

_PLACES = frozenset(
    """Africa Alaska Albania Algeria Algiers America Amsterdam Antarctica Argentina Asia Athens Atlanta Auschwitz Australia Austria Baghdad Bangkok Barcelona
    Basel Bavaria Beijing Beirut Belgium Belgrade Berlin Bern Birmingham Bohemia Bologna Bolivia Bombay Bordeaux Boston Brazil Bremen Bristol Britain Brittany
    Brooklyn Brussels Bucharest Budapest Bulgaria Burma Cairo Calais Calcutta California Cambridge Canada Canterbury Chicago Chile China Cologne Colombia
    Constantinople Copenhagen Cornwall Crete Cuba Cyprus Damascus Delhi Denmark Detroit Dover Dresden Dublin Earth Edinburgh Egypt England Estonia Ethiopia Europe
    Finland France Frankfurt Geneva Genoa Germany Ghana Glasgow Greece Greenland Hamburg Hanover Havana Helsinki Hiroshima Hollywood Hungary Iceland India
    Indonesia Iran Iraq Ireland Istanbul Italy Jamaica Japan Jerusalem Johannesburg Kenya Kiev Krakow Kyiv Kyoto Lapland Latvia Leeds Leipzig Liverpool
    Lisbon Lithuania Liverpool London Luxembourg Lyon Madrid Malta Manchester Manhattan Marseille Melbourne Mexico Miami Milwaukee Mongolia Montreal Morocco
    Moscow Mumbai Munich Nairobi Naples Nepal Netherlands Nigeria Normandy Norway Omaha Oslo Oxford Pakistan Palermo Palestine Peking Peru Philadelphia Pittsburgh
    Poland Pompeii Portugal Prague Prussia Provence Rome Romania Rotterdam Russia Salzburg Scotland Seattle Shanghai Siberia Sicily Singapore Slovakia Slovenia
    Spain Stockholm Strasbourg Sweden Switzerland Syria Tibet Tokyo Toronto Toulouse Transylvania Trieste Turkey Tuscany Ukraine Vancouver Venice Verona
    Versailles Vienna Vietnam Wales Warsaw Yorkshire Zagreb Zanzibar Zurich""".split()
) | frozenset(
    (
        "New York",
        "Los Angeles",
        "San Francisco",
        "Hong Kong",
        "New Orleans",
        "New Zealand",
        "South Africa",
        "South America",
        "North America",
        "Buenos Aires",
        "Rio de Janeiro",
        "St Petersburg",
        "Monte Carlo",
        "Cape Town",
        "Las Vegas",
    )
)


_OF_BOTH = frozenset(
    """Adelaide Alexandria Alice Asia Aspen Austin Beverly Bradford Brittany Cairo Carlisle Carolina Catalina Charleston Charlotte Chelsea Chester Clare Clifton
    Clyde Dakota Dallas Darwin Dee Denver Devon Diego Douglas Eden Elizabeth Erin Eugene Florence Florida Francisco Gary Georgia Georgetown Hamilton Helena
    Holland Houston Iona Ireland Isla Israel Jackson Jersey Jordan Kent Kimberley Kingston Laredo Leon Lincoln Logan Lorraine Lucia Madison Marina Martinique
    Maurice Melrose Milan Montana Nancy Odessa Olympia Orlando Paris Parma Petra Phoenix Preston Regina Rio Salvador Santiago Savannah Sedona Shannon Sharon
    Siena Skye Sofia Sterling Sydney Tivoli Troy Tyrone Valencia Vernon Victoria Vienna Virginia Wellington Whitney""".split()
)


def names_both(name: str) -> bool:
    """Is this the name of a place and of people alike ("Florence")?"""
    return name in _OF_BOTH


def is_place_name(name: str) -> bool:
    """Is this the name of a well-known place?"""
    return name in _PLACES
