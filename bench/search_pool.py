"""Provisions to search in, as many as wanted, and queries for known ones; the same for the same seed.

The words come from rulings where a folder with them is given, else from roots and patterns made up here.
"""

import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

KINDS = ("spelling", "inflection", "a slip", "phrase")
ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
PLURALS = """
قانون قوانين حكم أحكام محكمة محاكم قرار قرارات جريمة جرائم شاهد شهود طلب طلبات عقد عقود حق حقوق طرف
أطراف سبب أسباب إجراء إجراءات دولة دول مال أموال شخص أشخاص وثيقة وثائق دليل أدلة مصلحة مصالح وسيلة
وسائل عنصر عناصر دفع دفوع طعن طعون ضرر أضرار شرط شروط مبلغ مبالغ بند بنود نص نصوص مبدأ مبادئ مجلس
مجالس عامل عمال وارث ورثة شريك شركاء خبير خبراء تقرير تقارير تدبير تدابير حساب حسابات سند سندات
واقعة وقائع مسألة مسائل قضية قضايا دعوى دعاوى موظف موظفون نظام أنظمة عقوبة عقوبات زوج أزواج ولد
أولاد أرض أراضي عقار عقارات ملك أملاك دين ديون رسم رسوم جلسة جلسات مادة مواد وكيل وكلاء طريق طرق أثر
آثار فعل أفعال قاعدة قواعد حد حدود عنوان عناوين منزل منازل جدول جداول فائدة فوائد مهمة مهام
""".split()
OTHER_NUMBER = dict(zip(PLURALS[::2], PLURALS[1::2], strict=True))
OTHER_NUMBER |= {many: one for one, many in OTHER_NUMBER.items()}
_PATTERNS = (
    "{0}{1}{2} {0}ا{1}{2} م{0}{1}و{2} {0}{1}ي{2}ة ت{0}{1}ي{2} م{0}ا{1}{2}ة {0}{1}ا{2} ا{0}ت{1}ا{2}".split()
)
_SMALL_WORDS = "في من على أن إلى التي لا عن هذا هذه كل بين أو بعد".split()


class Query(NamedTuple):
    """A query, and the number of the provision it was made from."""

    wanted: int
    text: str


def provisions(count: int, rulings: Path | None, seed: int = 1) -> Iterator[str]:
    """``count`` provisions: words that follow one another somewhere, mixed."""
    chance = random.Random(seed)
    following, every = _neighbours(list(_sentences(rulings, chance)))
    for _ in range(count):
        words = [chance.choice(every)]
        for _ in range(chance.randrange(15, 60)):
            known = following.get(words[-1])
            words.append(chance.choice(known) if known and chance.random() < 0.85 else chance.choice(every))
        yield " ".join(words)


def queries(texts: list[str], count: int, kind: str, seed: int = 7) -> list[Query]:
    """Queries of three to five words of one text each, changed as ``kind`` says; phrases are five in a row."""
    chance = random.Random(f"{seed} {kind}")
    common = Counter(word for text in texts[:20_000] for word in set(text.split()))
    made: list[Query] = []
    while len(made) < count:
        wanted = chance.randrange(len(texts))
        words = texts[wanted].split()
        picked = _phrase(words, chance) if kind == "phrase" else _picked(words, common, chance)
        if picked:
            made.append(Query(wanted, " ".join(_changed(picked, kind, chance))))
    return made


def _sentences(rulings: Path | None, chance: random.Random) -> Iterator[list[str]]:
    if rulings is None:
        words = _made_up(chance)
        yield from (chance.choices(words, k=12) + chance.choices(_SMALL_WORDS, k=3) for _ in range(20_000))
        return
    for line in rulings.read_text(encoding="utf-8").splitlines():
        for sentence in re.split(r"[\n.؛]", json.loads(line)["text"]):
            if len(words := sentence.split()) >= 6:
                yield words[:60]


def _made_up(chance: random.Random) -> list[str]:
    roots = [chance.sample(ALPHABET[1:-2], 3) for _ in range(1500)]
    bare = [pattern.format(*root) for root in roots for pattern in _PATTERNS] + PLURALS
    return [chance.choice(("", "", "ال", "وال", "بال", "و", "لل")) + word for word in bare]


def _neighbours(sentences: list[list[str]]) -> tuple[dict[str, list[str]], list[str]]:
    following: dict[str, list[str]] = defaultdict(list)
    for words in sentences:
        for one, other in pairwise(words):
            following[one].append(other)
    return following, [word for words in sentences for word in words]


def _phrase(words: list[str], chance: random.Random) -> list[str]:
    start = chance.randrange(len(words) - 5)
    return words[start : start + 5]


def _picked(words: list[str], common: Counter[str], chance: random.Random) -> list[str]:
    """Three to five telling words in their order; none where there are not five to choose from."""
    telling = [at for at, word in enumerate(words) if re.fullmatch("[ء-ي]{4,}", word) and common[word] < 1000]
    if len(telling) < 5:
        return []
    return [words[at] for at in sorted(chance.sample(telling, chance.choice((3, 4, 5))))]


def _changed(words: list[str], kind: str, chance: random.Random) -> list[str]:
    if kind == "phrase":
        return words
    change = _spelled if kind == "spelling" else _inflected
    changed = [change(word, chance) if chance.random() < 0.9 else word for word in words]
    if kind == "a slip":
        at = chance.randrange(len(changed))
        changed[at] = _slipped(changed[at], chance)
    return changed


def _bare(word: str) -> str:
    fronts = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
    return next((word[len(one) :] for one in fronts if word.startswith(one) and len(word) > len(one) + 2), word)


def _spelled(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    bare = _bare(word)
    return chance.choice(
        (
            re.sub("[أإآ]", "ا", word),
            word.replace("ة", "ه"),
            word.replace("ى", "ي"),
            word[:at] + "ـ" * chance.randrange(1, 4) + word[at:],
            bare if bare != word else f"ال{word}",
        )
    )


def _inflected(word: str, chance: random.Random) -> str:
    bare = _bare(word)
    if bare in OTHER_NUMBER and chance.random() < 0.75:
        return OTHER_NUMBER[bare]
    endings = {"ة": "ات", "ات": "ة", "ين": "ون", "ون": "ين"}
    ending = next((one for one in endings if bare.endswith(one)), "")
    owned = (f"{bare[:-1]}ت" if bare.endswith("ة") else bare) + chance.choice(("ها", "ه", "هم", "هما"))
    attached = chance.choice(("ال", "وال", "بال", "لل", "و", "ب", "ل", "ف")) + bare
    other = bare[: -len(ending)] + endings[ending] if ending else attached
    return chance.choice((other, owned if not bare.endswith(("ه", "ها", "هم", "نا")) else attached, attached))


def _slipped(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    letter = chance.choice(ALPHABET)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )
