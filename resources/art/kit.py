# SPDX-FileCopyrightText: 2026 The Chitai authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kit of pieces, and how a scene is composed out of it (scripts/art; README.md tells the format)."""

import json
import pathlib
import random
import re

import yaml

ART = pathlib.Path(__file__).resolve().parent
WIDTH, HEIGHT = 800, 600
RESERVED = {"p", "at", "h", "flip", "turn", "cast", "shadow", "fade"}


class ArtError(Exception):
    """What is wrong in the kit, for who draws it."""


class Kit:
    """The pieces, and the bodies of SVG that they become with their properties filled in."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {}
        self.count = 0

    def piece(self, name):
        """(x, y, width, height) of its viewBox, and what is inside the svg element."""
        if name not in self.files:
            file = self.folder / f"{name}.svg"
            if not file.is_file():
                raise ArtError(f"there is no piece {name}")
            found = re.search(r'<svg[^>]*viewBox="([-\d. ]+)"[^>]*>\n?(.*?)\s*</svg>', file.read_text(), re.S)
            if not found:
                raise ArtError(f"{name}: no viewBox")
            self.files[name] = ([float(part) for part in found.group(1).split()], found.group(2))
        return self.files[name]

    def body(self, name, properties):
        """Properties go down to the pieces that a piece uses, as custom properties of CSS do."""
        text = self.piece(name)[1]
        text = re.sub(r"var\(--([\w-]+), ?([^)]*)\)", lambda m: str(properties.get(m[1], m[2])), text)
        self.count += 1
        count = self.count
        text = re.sub(r'\bid="([\w-]+)"', lambda m: f'id="{m[1]}-{count}"', text)
        text = re.sub(r"url\(#([\w-]+)\)", lambda m: f"url(#{m[1]}-{count})", text)

        def used(match):
            own = dict(properties)
            own.update(re.findall(r"--([\w-]+): ?([^;\"]+)", match[2]))
            transform = re.search(r'transform="[^"]*"', match[2])
            return f"<g {transform[0] if transform else ''}>{self.body(match[1], own)}</g>"

        return re.sub(r'<use href="([\w/-]+)"([^>]*?)/>', used, text)


def rain(rng, colour="#8FB4D6"):
    drops = []
    for _ in range(46):
        x, y, length = rng.uniform(-20, WIDTH + 60), rng.uniform(-20, HEIGHT), rng.uniform(22, 40)
        drops.append(f"M{x:.0f} {y:.0f}l{-length * 0.25:.0f} {length:.0f}")
    return f'<path d="{"".join(drops)}" stroke="{colour}" stroke-width="6" stroke-linecap="round" opacity=".75"/>'


def snow(rng):
    flakes = [f'<circle cx="{rng.uniform(0, WIDTH):.0f}" cy="{rng.uniform(0, HEIGHT):.0f}" r="{rng.choice([5, 6, 8, 10])}"/>'
              for _ in range(56)]
    return f'<g fill="#FFFFFF" opacity=".92">{"".join(flakes)}</g>'


def stars(rng):
    points = [f'<circle cx="{rng.uniform(10, WIDTH - 10):.0f}" cy="{rng.uniform(8, 300):.0f}" r="{rng.choice([2.5, 3, 4, 5])}"/>'
              for _ in range(34)]
    return f'<g fill="#FFE9B0">{"".join(points)}</g>'


def drops(rng):
    """Dew or splashes, low in the picture."""
    shapes = [f'<circle cx="{rng.uniform(20, WIDTH - 20):.0f}" cy="{rng.uniform(380, HEIGHT - 15):.0f}" r="{rng.choice([5, 6, 8])}"/>'
              for _ in range(30)]
    return f'<g fill="#DDF1F7" opacity=".9">{"".join(shapes)}</g>'


def hearts(rng):
    shapes = []
    for _ in range(7):
        x, y, size = rng.uniform(60, WIDTH - 60), rng.uniform(30, 200), rng.uniform(0.6, 1.2)
        shapes.append(f'<path transform="translate({x:.0f} {y:.0f}) scale({size:.2f})" d="M0 14Q-20 0-12-10Q-5-16 0-8Q5-16 12-10Q20 0 0 14Z"/>')
    return f'<g fill="#E98F78">{"".join(shapes)}</g>'


def confetti(rng):
    bits = [f'<rect x="{rng.uniform(0, WIDTH):.0f}" y="{rng.uniform(0, 330):.0f}" width="16" height="9" rx="4" '
            f'fill="{rng.choice(["#F0B24A", "#D9623B", "#5B8FB9", "#66A263", "#E98F78"])}" '
            f'transform="rotate({rng.uniform(-40, 40):.0f} {WIDTH // 2} {HEIGHT // 2})"/>' for _ in range(44)]
    return "".join(bits)


WEATHER = {"rain": rain, "snow": snow, "stars": stars, "dew": drops, "hearts": hearts, "confetti": confetti}


def placed(kit, item, cast, around):
    """One piece where a scene has it: its foot point, bottom centre of the viewBox, comes to `at`."""
    properties = dict(around)
    if "cast" in item:
        if item["cast"] not in cast:
            raise ArtError(f"nobody is called {item['cast']}")
        properties.update(cast[item["cast"]])
    properties.update({key: value for key, value in item.items() if key not in RESERVED})
    box = kit.piece(item["p"])[0]
    scale = item["h"] / box[3]
    x, y = item["at"]
    foot_x, foot_y = box[0] + box[2] / 2, box[1] + box[3]
    mirror = -1 if item.get("flip") else 1
    turn = f" rotate({item['turn']})" if "turn" in item else ""
    shadow = item.get("shadow", 0.7 if item["p"].split("/")[0] in ("people", "animals", "things") else 0)
    out = ""
    if shadow:
        half = box[2] * scale * shadow / 2
        out = f'<ellipse cx="{x}" cy="{y - 1}" rx="{half:.1f}" ry="{max(5, min(16, half * 0.14)):.1f}" fill="#2B2118" opacity=".17"/>'
    fade = f' opacity="{item["fade"]}"' if "fade" in item else ""
    return (f'{out}<g transform="translate({x} {y}){turn} scale({mirror * scale:.4f} {scale:.4f}) '
            f'translate({-foot_x:g} {-foot_y:g})"{fade}>{kit.body(item["p"], properties)}</g>\n')


def compose(scene, book):
    """A scene as one SVG."""
    kit = Kit(ART / "pieces")
    around = dict(book["times"].get(scene.get("time", "day"), {}))
    around.update(scene.get("colours", {}))
    rng = random.Random(scene.get("seed", 1))
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">\n']
    weather = scene.get("weather", [])
    weather = [weather] if isinstance(weather, str) else weather
    zoom, (x, y) = scene.get("zoom", 1), scene.get("about", (WIDTH // 2, HEIGHT))
    out.append(f'<g transform="translate({x} {y}) scale({zoom}) translate({-x} {-y})">\n')
    out.append(f'<g>{kit.body("places/" + scene["place"], around)}</g>\n')
    if scene.get("time") == "night" and scene["place"] not in book["indoors"]:
        weather = ["stars", *weather]
    out += [WEATHER[kind](rng) for kind in weather if kind in ("stars", "dew")]
    out += [placed(kit, item, book["cast"], around) for item in scene.get("with", [])]
    out.append("</g>\n")
    out += [WEATHER[kind](rng) for kind in weather if kind not in ("stars", "dew")]
    out.append("</svg>\n")
    return re.sub(r"\n\s*", "\n", "".join(out))


def scene_of_single(single, grounds):
    """One piece on a plain ground, for a word."""
    item = {key: value for key, value in single.items() if key not in ("words", "ground", "texts")}
    item.setdefault("at", [400, 520])
    item.setdefault("h", 350)
    return {"place": "plain", "colours": {"ground": grounds[single.get("ground", "cream")]}, "with": [item],
            "zoom": 1.14, "about": [400, 400], "words": single["words"]}


def load_book():
    book = {"times": {}, "indoors": [], "grounds": {}, "cast": {}, "scenes": {}, "singles": {}}
    for file in sorted(ART.glob("*.yaml")):
        for key, value in (yaml.safe_load(file.read_text()) or {}).items():
            if isinstance(book[key], dict):
                twice = set(book[key]) & set(value)
                if twice:
                    raise ArtError(f"twice in {key}: {', '.join(sorted(twice))}")
                book[key].update(value)
            else:
                book[key] += value
    for name, single in book["singles"].items():
        if name in book["scenes"]:
            raise ArtError(f"{name} is a scene and a single thing")
        book["scenes"][name] = scene_of_single(single, book["grounds"])
    return book


def index_of(book):
    """What pictures.json holds."""
    languages = ("ru", "de", "en")
    return [{"name": name,
             "words": {language: scene.get("words", {}).get(language, []) for language in languages},
             "texts": {language: scene.get("texts", {}).get(language, []) for language in languages}}
            for name, scene in sorted(book["scenes"].items())]


def index_text(book):
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in index_of(book))
    return f"[\n{lines}\n]\n"
