"""Colours of style sheets, and whether one can be told from another. Reference: CSS Color 4; system colours as a light screen shows them."""

from __future__ import annotations

import re
from typing import Final

_LIST: Final = """
aliceblue f0f8ff  antiquewhite faebd7  aqua 00ffff  aquamarine 7fffd4  azure f0ffff  beige f5f5dc  bisque ffe4c4
black 000000  blanchedalmond ffebcd  blue 0000ff  blueviolet 8a2be2  brown a52a2a  burlywood deb887
cadetblue 5f9ea0  chartreuse 7fff00  chocolate d2691e  coral ff7f50  cornflowerblue 6495ed  cornsilk fff8dc
crimson dc143c  cyan 00ffff  darkblue 00008b  darkcyan 008b8b  darkgoldenrod b8860b  darkgray a9a9a9
darkgreen 006400  darkgrey a9a9a9  darkkhaki bdb76b  darkmagenta 8b008b  darkolivegreen 556b2f  darkorange ff8c00
darkorchid 9932cc  darkred 8b0000  darksalmon e9967a  darkseagreen 8fbc8f  darkslateblue 483d8b
darkslategray 2f4f4f  darkslategrey 2f4f4f  darkturquoise 00ced1  darkviolet 9400d3  deeppink ff1493
deepskyblue 00bfff  dimgray 696969  dimgrey 696969  dodgerblue 1e90ff  firebrick b22222  floralwhite fffaf0
forestgreen 228b22  fuchsia ff00ff  gainsboro dcdcdc  ghostwhite f8f8ff  gold ffd700  goldenrod daa520  gray 808080
green 008000  greenyellow adff2f  grey 808080  honeydew f0fff0  hotpink ff69b4  indianred cd5c5c  indigo 4b0082
ivory fffff0  khaki f0e68c  lavender e6e6fa  lavenderblush fff0f5  lawngreen 7cfc00  lemonchiffon fffacd
lightblue add8e6  lightcoral f08080  lightcyan e0ffff  lightgoldenrodyellow fafad2  lightgray d3d3d3
lightgreen 90ee90  lightgrey d3d3d3  lightpink ffb6c1  lightsalmon ffa07a  lightseagreen 20b2aa  lightskyblue 87cefa
lightslategray 778899  lightslategrey 778899  lightsteelblue b0c4de  lightyellow ffffe0  lime 00ff00
limegreen 32cd32  linen faf0e6  magenta ff00ff  maroon 800000  mediumaquamarine 66cdaa  mediumblue 0000cd
mediumorchid ba55d3  mediumpurple 9370db  mediumseagreen 3cb371  mediumslateblue 7b68ee  mediumspringgreen 00fa9a
mediumturquoise 48d1cc  mediumvioletred c71585  midnightblue 191970  mintcream f5fffa  mistyrose ffe4e1
moccasin ffe4b5  navajowhite ffdead  navy 000080  oldlace fdf5e6  olive 808000  olivedrab 6b8e23  orange ffa500
orangered ff4500  orchid da70d6  palegoldenrod eee8aa  palegreen 98fb98  paleturquoise afeeee  palevioletred db7093
papayawhip ffefd5  peachpuff ffdab9  peru cd853f  pink ffc0cb  plum dda0dd  powderblue b0e0e6  purple 800080
rebeccapurple 663399  red ff0000  rosybrown bc8f8f  royalblue 4169e1  saddlebrown 8b4513  salmon fa8072
sandybrown f4a460  seagreen 2e8b57  seashell fff5ee  sienna a0522d  silver c0c0c0  skyblue 87ceeb  slateblue 6a5acd
slategray 708090  slategrey 708090  snow fffafa  springgreen 00ff7f  steelblue 4682b4  tan d2b48c  teal 008080
thistle d8bfd8  tomato ff6347  turquoise 40e0d0  violet ee82ee  wheat f5deb3  white ffffff  whitesmoke f5f5f5
yellow ffff00  yellowgreen 9acd32  window ffffff  canvas ffffff  canvastext 000000  windowtext 000000
buttonface f0f0f0  linktext 0000ee
"""
_WORDS: Final = _LIST.split()
NAMED: Final = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
"""Name → six hexadecimal digits."""

Colour = tuple[float, float, float, float]
"""Red, green, blue from 0 to 255, and how much of it covers, 0 to 1."""

TRANSPARENT: Final[Colour] = (0.0, 0.0, 0.0, 0.0)
_FUNCTION: Final = re.compile(r"(rgba?|hsla?|hwb)\(([^()]*)\)")


def colour(value: str) -> Colour | None:
    """A colour; None where it is none, or of a kind that is not calculated here."""
    value = value.strip()
    if value.startswith("#"):
        return _hex(value[1:])
    if value in NAMED:
        return _hex(NAMED[value])
    if value == "transparent":
        return TRANSPARENT
    found = _FUNCTION.fullmatch(value)
    if not found:
        return None
    parts = [part for part in re.split(r"[\s,/]+", found[2].strip()) if part]
    if len(parts) not in (3, 4):
        return None
    try:
        alpha = min(max(_share(parts[3], 1.0), 0.0), 1.0) if len(parts) == 4 else 1.0
        if found[1].startswith("rgb"):
            red, green, blue = (min(max(_share(part, 255.0), 0.0), 255.0) for part in parts[:3])
            return red, green, blue, alpha
        hue = float(re.sub("deg$", "", parts[0])) / 360 % 1
        first, second = (min(max(_share(part if part.endswith("%") else f"{part}%", 1.0), 0.0), 1.0) for part in parts[1:3])
    except ValueError:
        return None
    return (*(_hwb(hue, first, second) if found[1] == "hwb" else _hsl(hue, first, second)), alpha)


def _share(part: str, whole: float) -> float:
    return 0.0 if part == "none" else float(part[:-1]) / 100 * whole if part.endswith("%") else float(part)


def _hex(digits: str) -> Colour | None:
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    try:
        red, green, blue, *alpha = (int(digits[i : i + 2], 16) for i in range(0, len(digits), 2))
    except ValueError:
        return None
    return red, green, blue, alpha[0] / 255 if alpha else 1.0


def _hsl(hue: float, saturation: float, light: float) -> tuple[float, float, float]:
    def part(shift: float) -> float:
        at = (shift + hue * 12) % 12
        return 255 * (light - saturation * min(light, 1 - light) * max(-1.0, min(at - 3, 9 - at, 1.0)))

    return part(0), part(8), part(4)


def _hwb(hue: float, white: float, black: float) -> tuple[float, float, float]:
    if white + black >= 1:
        grey = 255 * white / (white + black)
        return grey, grey, grey
    red, green, blue = (value * (1 - white - black) + 255 * white for value in _hsl(hue, 1.0, 0.5))
    return red, green, blue


def over(top: Colour, ground: Colour) -> Colour:
    """`top` painted on an opaque ground."""
    alpha = top[3]
    red, green, blue = (top[i] * alpha + ground[i] * (1 - alpha) for i in range(3))
    return red, green, blue, 1.0


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2)."""
    light, dark = _luminance(one), _luminance(other)
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)


def _luminance(of: Colour) -> float:
    return 0.2126 * _linear(of[0]) + 0.7152 * _linear(of[1]) + 0.0722 * _linear(of[2])


def _linear(part: float) -> float:
    return part / 3294.6 if part <= 10.3 else float(((part / 255 + 0.055) / 1.055) ** 2.4)
