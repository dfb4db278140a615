"""What a check compares for one request, written out by hand in plain Python, for the bench to run beside it.

No rules, no book, no vocabulary: the comparisons that four treaties between Tunisia and Jordan and practice ask
of a request for assistance, in the order the engine makes them. It answers only for that pair and for what the
examples hold; a test keeps its answers equal to the engine's on all three of them.
"""

from datetime import date, timedelta

from rogatory.law.request import Form, Measure, Purpose, Request

Answer = tuple[str, str, str, str, tuple[str, ...]]
"""Instrument, place, concept, verdict and the paths that are missing."""

YES, NO, OPEN = "satisfied", "not_satisfied", "undetermined"
UN, ARAB, PALERMO, ARAB_CRIME = (
    "uncac_2003",
    "arab_anti_corruption_2010",
    "untoc_2000",
    "arab_transnational_organized_crime_2010",
)
DEPOSITS = {
    UN: {"TN": date(2008, 9, 23), "JO": date(2005, 2, 24)},
    PALERMO: {"TN": date(2003, 6, 19), "JO": date(2009, 5, 22)},
}
ENTRIES = {UN: date(2005, 12, 14), PALERMO: date(2003, 9, 29)}
STATED = {ARAB: date(2013, 6, 29), ARAB_CRIME: date(2013, 10, 5)}
COVERED = {
    "bribery_of_national_officials",
    "bribery_of_foreign_officials",
    "bribery_in_the_private_sector",
    "embezzlement_of_public_property",
    "embezzlement_of_private_property",
    "trading_in_influence",
    "abuse_of_functions",
    "illicit_enrichment",
    "laundering_of_proceeds",
    "concealment",
    "obstruction_of_justice",
    "participation_and_attempt",
}
GROUP_OFFENCES = {
    "laundering_of_proceeds",
    "bribery_of_national_officials",
    "bribery_of_foreign_officials",
    "abuse_of_functions",
    "obstruction_of_justice",
}
ITEMS = dict(zip(Purpose, "abcdefghijk", strict=True))


def check_by_hand(request: Request, on: date) -> tuple[str, list[Answer]]:
    """The verdict and every answer for one of the examples, a request of Tunisia to Jordan."""
    in_force = {UN: _bound(UN, on), PALERMO: _bound(PALERMO, on), ARAB: _stated(ARAB, on)}
    in_force[ARAB_CRIME] = _stated(ARAB_CRIME, on)
    scopes = {UN: _scope(request, UN, "46"), ARAB: _scope(request, ARAB, "20")}
    beside = [*_scope_of_palermo(request), *_scope_of_arab_crime(request)]
    answers: list[Answer] = []
    for key in (UN, ARAB):
        missing = () if in_force[key] else (f"{key}/parties/TN/deposit", f"{key}/parties/JO/deposit")
        answers.append((key, _ENTRY[key], "basis.in_force", YES if in_force[key] else OPEN, missing))
        doubts = (f"{ARAB}/parties/TN/deposit", f"{ARAB}/parties/JO/deposit")
        answers.append((key, _RELATION[key], "basis.relation", OPEN, doubts))
    un = [*scopes[UN], *_un(request)]
    arab = [*scopes[ARAB], *_arab(request)]
    theirs = {answer[2]: answer[3] for answer in arab}
    answers += [_unless_open_there(answer, theirs) for answer in un]
    answers += [_in_doubt(answer) for answer in arab]
    answers += _practice(request)
    return _verdict(un, arab), [*answers, *beside]


_ENTRY = {UN: "68(2)", ARAB: "35(4)"}
_RELATION = {UN: "46(7)", ARAB: "20(28)"}


def _bound(key: str, on: date) -> bool:
    deposits = DEPOSITS[key].values()
    return all(on >= max(ENTRIES[key], deposit + timedelta(days=30)) for deposit in deposits)


def _stated(key: str, on: date) -> bool | None:
    return False if on < STATED[key] else None


def _in_doubt(answer: Answer) -> Answer:
    key, cite, concept, verdict, missing = answer
    if verdict != NO:
        return answer
    return key, cite, concept, OPEN, (*missing, f"{key}/parties/TN/deposit", f"{key}/parties/JO/deposit")


def _unless_open_there(answer: Answer, theirs: dict[str, str]) -> Answer:
    """A fault the Arab Convention, which may bind, sees as none is open until it is known to bind."""
    key, cite, concept, verdict, missing = answer
    return (key, cite, concept, OPEN, missing) if verdict == NO and theirs.get(concept, NO) != NO else answer


def _verdict(un: list[Answer], arab: list[Answer]) -> str:
    """With the Arab Convention and without it; where the two differ, it is open."""
    without = _worst({answer[2]: answer[3] for answer in un})
    together: dict[str, str] = {}
    theirs = {answer[2]: answer[3] for answer in arab}
    for answer in un:
        ours, other = answer[3], theirs.get(answer[2], answer[3])
        together[answer[2]] = "conflict" if {ours, other} == {YES, NO} else _worst({"a": ours, "b": other})
    for concept, verdict in theirs.items():
        together.setdefault(concept, verdict)
    both = _worst(together)
    return without if without == both else OPEN


def _worst(verdicts: dict[str, str]) -> str:
    held = set(verdicts.values())
    return next((verdict for verdict in (NO, "conflict", OPEN) if verdict in held), YES)


def _says(text: str | None) -> bool:
    return text is not None and bool(text.strip())


def _scope(request: Request, key: str, article: str) -> list[Answer]:
    answers: list[Answer] = []
    stage = request.proceedings.stage if request.proceedings else None
    answers.append(
        (key, f"{article}(1)", "scope.proceedings", YES, ())
        if stage
        else (key, f"{article}(1)", "scope.proceedings", OPEN, ("proceedings.stage",))
    )
    offences = request.offences or ()
    if any(offence.concept in COVERED for offence in offences):
        answers.append((key, f"{article}(1)", "scope.offence", YES, ()))
    else:
        paths = tuple(f"offences[{n}].concept" for n in range(len(offences))) or ("offences",)
        answers.append((key, f"{article}(1)", "scope.offence", OPEN, paths))
    if any(person.legal_person for person in request.persons or ()):
        answers.append((key, f"{article}(2)", "scope.legal_persons", YES, ()))
    return answers


def _scope_of_palermo(request: Request) -> list[Answer]:
    offences = request.offences or ()
    serious = any(
        offence.concept in GROUP_OFFENCES or (offence.maximum_months or 0) >= 48 for offence in offences
    )
    answers: list[Answer] = [(PALERMO, "3(1)", "scope.offence", YES if serious else OPEN, ())]
    conduct = request.conduct
    for name, concept in (
        ("transnational", "scope.transnational"),
        ("organized_group", "scope.organized_group"),
    ):
        held = getattr(conduct, name) if conduct else None
        answers.append(
            (PALERMO, "18(1)", concept, YES, ())
            if held
            else (PALERMO, "18(1)", concept, OPEN, (f"conduct.{name}",))
        )
    stage = request.proceedings.stage if request.proceedings else None
    answers.append((PALERMO, "18(1)", "scope.proceedings", YES if stage else OPEN, ()))
    if any(person.legal_person for person in request.persons or ()):
        answers.append((PALERMO, "18(2)", "scope.legal_persons", YES, ()))
    return answers


def _scope_of_arab_crime(request: Request) -> list[Answer]:
    offences, conduct = request.offences or (), request.conduct
    in_a_group = bool(conduct and conduct.organized_group)
    listed = any(offence.concept in GROUP_OFFENCES for offence in offences)
    missing = () if in_a_group else ("conduct.organized_group",)
    stage = request.proceedings.stage if request.proceedings else None
    return [
        (ARAB_CRIME, "3(1)", "scope.offence", YES if in_a_group and listed else OPEN, missing),
        (ARAB_CRIME, "26(1)", "scope.proceedings", YES if stage else OPEN, ()),
    ]


def _purposes(request: Request, key: str, article: str) -> list[Answer]:
    answers: list[Answer] = []
    measures = request.measures or ()
    lacking = tuple(f"measures[{n}].purpose" for n, measure in enumerate(measures) if measure.purpose is None)
    if lacking:
        answers.append((key, f"{article}(3)", "purposes", OPEN, lacking))
    for purpose, letter in ITEMS.items():
        if any(measure.purpose is purpose for measure in measures):
            verdict = OPEN if purpose is Purpose.OTHER_ASSISTANCE else YES
            missing = ("domestic_law_of_the_requested_state",) if verdict == OPEN else ()
            answers.append((key, f"{article}(3)({letter})", f"purposes.{purpose}", verdict, missing))
    return answers


def _contents(request: Request, key: str, place: str) -> list[Answer]:
    answers: list[Answer] = []

    def add(item: str, concept: str, missing: list[str], *, owed: bool = True) -> None:
        verdict = NO if missing and owed else YES
        answers.append((key, f"{place}({item})", f"contents.{concept}", verdict, tuple(missing)))

    asks, proceedings = request.requesting_authority, request.proceedings
    authority = proceedings.authority if proceedings else None
    add("a", "requesting_authority", [] if asks and _says(asks.name) else ["requesting_authority.name"])
    held = {
        "proceedings.subject": proceedings.subject if proceedings else None,
        "proceedings.nature": proceedings.nature if proceedings else None,
        "proceedings.authority.name": authority.name if authority else None,
        "proceedings.authority.functions": authority.functions if authority else None,
    }
    add("b", "proceedings", [path for path, text in held.items() if not _says(text)])
    measures = request.measures or ()
    only_service = bool(measures) and all(one.purpose is Purpose.SERVICE_OF_DOCUMENTS for one in measures)
    add("c", "facts", [] if _says(request.facts) or request.facts_stated or only_service else ["facts"])
    loose = [f"measures[{n}].description" for n, one in enumerate(measures) if not _says(one.description)]
    add("d", "assistance_sought", loose if measures else ["measures"])
    persons = request.persons or ()
    wished = [
        f"persons[{n}].{name}"
        for name in ("name", "location", "nationality")
        for n, person in enumerate(persons)
        if not _says(getattr(person, name))
    ]
    add("e", "persons", wished if persons else ["persons"], owed=False)
    told = _says(request.purpose) or (measures and all(_says(one.purpose_of_result) for one in measures))
    add("f", "purpose", [] if told else ["purpose"])
    return answers


def _un(request: Request) -> list[Answer]:
    answers = _purposes(request, UN, "46")
    urgent = request.urgency.urgent if request.urgency else None
    answers.append((UN, "46(13)", "channel.central_authority", *_channel(request, "interpol", urgent)))
    form = request.form
    written = form is not None and form is not Form.ORAL
    answers.append((UN, "46(14)", "request.form", YES if written else OPEN, () if written else ("form",)))
    spoken = [language for language in (request.language, *request.translations) if language]
    accepted = "ar" in spoken
    missing = () if accepted else ("language",) if not spoken else (f"{UN}/declarations/JO/languages",)
    answers.append((UN, "46(14)", "request.language", YES if accepted else OPEN, missing))
    return [*answers, *_contents(request, UN, "46(15)")]


def _arab(request: Request) -> list[Answer]:
    urgent = request.urgency.urgent if request.urgency else None
    channel = _channel(request, "arab_criminal_police_bureau", urgent)
    return [
        *_purposes(request, ARAB, "20"),
        (ARAB, "20(5)", "channel.central_authority", *channel),
        *_contents(request, ARAB, "20(6)"),
    ]


def _channel(request: Request, police: str, urgent: bool | None) -> tuple[str, tuple[str, ...]]:
    if request.channel is None:
        return OPEN, ("channel",)
    if request.channel == "central_authority":
        return YES, ()
    if request.channel == "diplomatic":
        return OPEN, ("declarations",)
    if request.channel != police or urgent is False or request.channel_agreed is False:
        return NO, ()
    missing = (
        *(() if urgent else ("urgency.urgent",)),
        *(() if request.channel_agreed else ("channel_agreed",)),
    )
    return (OPEN, missing) if missing else (YES, ())


def _practice(request: Request) -> list[Answer]:
    answers: list[Answer] = []

    def add(cite: str, concept: str, missing: list[str]) -> None:
        answers.append(("practice", cite, f"practice.{concept}", NO if missing else YES, tuple(missing)))

    measures, offences = request.measures or (), request.offences or ()
    stated = {fact.id for fact in request.facts_stated}
    hangs = [n for n, one in enumerate(measures) if not one.facts or not stated.issuperset(one.facts)]
    add("nexus", "nexus", [f"measures[{n}].facts" for n in hangs])
    purposeless = [n for n, one in enumerate(measures) if not _says(one.purpose_of_result)]
    add("result_purpose", "result_purpose", [f"measures[{n}].purpose_of_result" for n in purposeless])
    if not all(one.coercive is False for one in measures):
        unshown = [n for n, one in enumerate(offences) if not one.criminal_in_requested_state]
        paths = [f"offences[{n}].criminal_in_requested_state" for n in unshown]
        add("conduct_in_both_states", "conduct_in_both_states", paths)
    odd = [n for n, one in enumerate(measures) if _says(one.procedure) and not _says(one.procedure_reason)]
    add("procedure_reason", "procedure_reason", [f"measures[{n}].procedure_reason" for n in odd])
    searches = [(n, one) for n, one in enumerate(measures) if one.purpose is Purpose.SEARCH_SEIZURE_FREEZING]
    if searches:
        add("search", "search_details", _details(searches, ("grounds_to_believe",)))
    hearings = [(n, one) for n, one in enumerate(measures) if one.purpose is Purpose.EVIDENCE_OR_STATEMENTS]
    if hearings:
        add("hearing", "hearing_details", _details(hearings, ("person", "questions")))
    records = [
        (n, one)
        for n, one in enumerate(measures)
        if one.purpose is Purpose.DOCUMENTS_AND_RECORDS and (one.bank or one.account or one.holder)
    ]
    if records:
        add(
            "bank_records",
            "bank_records_details",
            _details(records, ("bank", "account", "period_from", "period_to")),
        )
    add("stated_basis", "stated_basis", [] if request.legal_basis else ["legal_basis"])
    addressed = request.requested_authority
    add(
        "requested_authority",
        "requested_authority",
        [] if addressed and _says(addressed.name) else ["requested"],
    )
    asks = request.requesting_authority
    add("contact", "contact", [] if asks and _says(asks.contact) else ["requesting_authority.contact"])
    urgency, secret, limit = request.urgency, request.confidentiality, request.deadline
    if not (urgency and (urgency.urgent is False or _says(urgency.reasons))):
        known = urgency is not None and urgency.urgent is not None
        verdict = NO if known else OPEN
        answers.append(("practice", "urgency_reason", "practice.urgency_reason", verdict, ("urgency.reasons",)))
    else:
        add("urgency_reason", "urgency_reason", [])
    hidden = secret is not None and secret.required and not _says(secret.reasons)
    add("confidentiality_reason", "confidentiality_reason", ["confidentiality.reasons"] if hidden else [])
    dated = limit is not None and limit.on and not _says(limit.reasons)
    add("deadline_reason", "deadline_reason", ["deadline.reasons"] if dated else [])
    nameless = [n for n, one in enumerate(offences) if not _says(one.title) or not _says(one.provision)]
    add("offence_text", "offence_text", [f"offences[{n}].title" for n in nameless])
    add(
        "penalty",
        "penalty",
        [f"offences[{n}].penalty" for n, one in enumerate(offences) if not _says(one.penalty)],
    )
    add("assurances", "assurances", [] if request.assurances else ["assurances"])
    return answers


def _details(measures: list[tuple[int, Measure]], names: tuple[str, ...]) -> list[str]:
    return [f"measures[{n}].{name}" for n, one in measures for name in names if not getattr(one, name)]
