"""The parts of the request, each as the blocks it is printed in."""

from collections.abc import Mapping, Sequence

from rogatory.law.request import (
    Authority,
    Confidentiality,
    Deadline,
    Measure,
    Offence,
    Person,
    Proceedings,
    Request,
    Urgency,
)
from rogatory.papers.blocks import Block, Bullets, Fields, Item, Labelled, Paragraph, Table, fields, flowing
from rogatory.papers.request_letter import LegalBasis
from rogatory.papers.runs import Run, Runs, identifier, isolated, runs
from rogatory.papers.words import Words
from rogatory.wording import place_in_words

Blocks = tuple[Block, ...]


def basis(instruments: Sequence[LegalBasis], words: Words) -> Blocks:
    """The instruments relied on, each with the provisions cited."""
    if not instruments:
        return flowing(None, words("basis-unnamed"))
    return (Bullets(items=tuple(_instrument(one, words) for one in instruments)),)


def proceedings(said: Proceedings | None, words: Words) -> Blocks:
    """Who conducts the proceedings, what they are about and how far they have come."""
    if said is None:
        return flowing(None, words("not-stated"))
    authority = said.authority or Authority()
    rows: list[Labelled] = [
        (words("authority"), authority.name),
        (words("functions"), authority.functions),
        (words("contact"), authority.contact),
        (words("stage"), said.stage and words(f"stage-{_code(said.stage)}")),
        (words("proceedings-subject"), said.subject),
        (words("nature"), said.nature),
        (words("file"), identifier(said.reference)),
    ]
    return _said(fields(rows), words)


def facts(request: Request, words: Words) -> Blocks:
    """The summary, then the single facts the measures point to, numbered from 1."""
    stated = tuple(
        Item(number=str(n), title=runs(fact.text)) for n, fact in enumerate(request.facts_stated, start=1)
    )
    if stated and not request.facts:
        return stated
    return (*flowing(request.facts, words("not-stated")), *stated)


def offences(said: Sequence[Offence], words: Words) -> Blocks:
    """The offences as the requesting State's law has them, with provision and penalty."""
    if not said:
        return flowing(None, words("not-stated"))
    head = (words("offence"), words("provision"), words("penalty"))
    rows = tuple((runs(one.title), runs(one.provision), runs(one.penalty)) for one in said)
    return (Table(head=head, rows=rows, widths=(4, 3, 4)),)


def persons(said: Sequence[Person], words: Words) -> Blocks:
    """The persons concerned; of a protected one only the stand-in and the role."""
    if not said:
        return flowing(None, words("persons-none"))
    return tuple(
        _protected(n, one, words) if one.protected else _person(n, one, words)
        for n, one in enumerate(said, start=1)
    )


def measures(request: Request, words: Words) -> Blocks:
    """Each thing asked, with the facts it rests on and what its result is to serve."""
    if not request.measures:
        return flowing(None, words("not-stated"))
    numbers = {fact.id: str(n) for n, fact in enumerate(request.facts_stated, start=1)}
    return tuple(_measure(n, one, numbers, words) for n, one in enumerate(request.measures, start=1))


def closing_terms(request: Request, words: Words) -> Blocks:
    """Confidentiality, urgency, time limit, costs and earlier contacts: what the other State should heed.

    What nobody answered is not printed: a letter that says "not urgent" asserts it in the State's name.
    """
    secret = request.confidentiality or Confidentiality()
    urgency, limit = request.urgency or Urgency(), request.deadline or Deadline()
    rows: list[Labelled] = [
        (words("confidentiality"), _answered(secret.required, "confidentiality", words)),
        (words("confidentiality-reasons"), secret.reasons),
        (words("urgency"), _answered(urgency.urgent, "urgent", words)),
        (words("urgency-reasons"), urgency.reasons),
        (words("deadline"), words.day_said(limit.on)),
        (words("deadline-reasons"), limit.reasons),
        (words("costs"), request.costs),
        (words("earlier-contacts"), request.earlier_contacts),
    ]
    said = fields(rows)
    return (said,) if said.rows else ()


def _answered(answer: bool | None, about: str, words: Words) -> str | None:
    return None if answer is None else words(f"{about}-{'yes' if answer else 'no'}")


def _instrument(one: LegalBasis, words: Words) -> Runs:
    title = isolated(one.title, words.language.direction)
    if not one.cites:
        return title
    places = (place_in_words(cite, words.language) for cite in one.cites)
    cited = words("articles", cites=words("list-comma").join(places), count=len(one.cites))
    return (*title, Run(words("list-comma")), *runs(cited))


def _measure(number: int, one: Measure, numbers: Mapping[str, str], words: Words) -> Item:
    asked = words(f"purpose-{_code(one.purpose)}") if one.purpose else words("not-stated")
    rests_on = words("list-comma").join(numbers.get(fact, fact) for fact in one.facts)
    rows: list[Labelled] = [
        (words("measure-description"), one.description),
        (words("measure-location"), one.location),
        (words("measure-facts"), rests_on),
        (words("measure-purpose"), one.purpose_of_result),
        (words("measure-procedure"), one.procedure),
        (words("measure-procedure-reason"), one.procedure_reason),
    ]
    return Item(number=str(number), title=runs(asked), fields=fields([*rows, *_details(one, words)]))


def _details(one: Measure, words: Words) -> list[Labelled]:
    return [
        (words("measure-grounds-to-believe"), one.grounds_to_believe),
        (words("measure-person"), one.person),
        *((words("measure-question"), question) for question in one.questions),
        (words("measure-bank"), one.bank),
        (words("measure-account"), identifier(one.account)),
        (words("measure-holder"), one.holder),
        (words("measure-period-from"), words.day_said(one.period_from)),
        (words("measure-period-to"), words.day_said(one.period_to)),
        (words("measure-records"), one.records),
        (words("measure-document"), one.document),
        (words("measure-hearing-on"), words.day_said(one.hearing_on)),
    ]


def _person(number: int, one: Person, words: Words) -> Item:
    rows: list[Labelled] = [
        (words("other-names"), words("list-comma").join(one.other_names)),
        (words("role"), one.role),
        (words("nationality"), words.state_said(one.nationality)),
        (words("founded" if one.legal_person else "born"), words.day_said(one.born_on)),
        (words("location"), one.location),
        *((words("identity-document"), identifier(document)) for document in one.identity_documents),
    ]
    name = one.name or words("person-unnamed")
    return Item(number=str(number), title=runs(name), fields=fields(rows))


def _protected(number: int, one: Person, words: Words) -> Item:
    rows: list[Labelled] = [(words("role"), one.role), (words("identity"), words("identity-sealed"))]
    return Item(number=str(number), title=runs(one.name), fields=fields(rows))


def _said(made: Fields, words: Words) -> Blocks:
    return (made,) if made.rows else (Paragraph(runs=runs(words("not-stated"))),)


def _code(value: str) -> str:
    return value.replace("_", "-")
