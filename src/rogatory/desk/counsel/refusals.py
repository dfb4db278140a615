"""What an authority may do with the grounds it wants to invoke: refuse, postpone, or lift a measure."""

from collections.abc import Sequence

from rogatory.desk.bindings_shown import binding_views
from rogatory.desk.chosen_words import word_for, words_for
from rogatory.desk.counsel.notes import notes_on
from rogatory.desk.counsel.questions import (
    a_day,
    a_kind,
    answering,
    book,
    grounds,
    one_of,
    two_states,
    yes_or_no,
)
from rogatory.desk.facts_in_words import facts_in_words
from rogatory.desk.findings_shown import citation_view, finding_views
from rogatory.desk.law_in_words import worded
from rogatory.desk.views.counsel import GroundAnswerView, RefusalView, TreatyAnswer
from rogatory.kernel.languages import ScreenLanguage
from rogatory.law.basis import basis
from rogatory.law.book import LawBook
from rogatory.law.ground_answers import Decision, GroundAnswer, answers_for
from rogatory.law.kinds import Kind
from rogatory.law.refusal import (
    ConsultationHeld,
    RefusalFacts,
    judge_lifting,
    judge_postponement,
    judge_refusal,
)
from rogatory.law.scope import weighed_without_facts

_DECISIONS = {
    "refuse": (Decision.REFUSAL, Kind.MUTUAL_LEGAL_ASSISTANCE, judge_refusal),
    "postpone": (Decision.POSTPONEMENT, Kind.MUTUAL_LEGAL_ASSISTANCE, judge_postponement),
    "lift": (Decision.LIFTING, Kind.PROVISIONAL_MEASURES, judge_lifting),
}
"""Each decision: what a consultation on it is about, the kind it is mostly made on, and how it is judged."""


def law_refusal(
    language: ScreenLanguage,
    requesting: str,
    requested: str,
    invoked: Sequence[str],
    *,
    kind: str = "",
    decision: str = "refuse",
    reasons: str = "",
    consulted: bool = False,
    heard: str = "",
    conduct_criminal_here: str = "",
    coercive: str = "",
    will_prosecute: str = "",
    organized_group: str = "",
    on: str = "",
    known_as_of: str = "",
    home: str = "",
) -> RefusalView:
    """The answer for each ground, then what every rule finds.

    ``decision`` is ``refuse``, ``postpone`` or ``lift``. What follows ``consulted`` is ``yes`` or ``no``, or
    nothing for not known; treaties on organized crime are asked only where it is said that such a group is
    involved. Raises ``CannotAnswer`` for a word, a State or a day that is none.
    """
    law = book(language, home)
    with answering(language):
        states = two_states(requesting, requested)
        law_day, known_day = a_day(on, "--on"), a_day(known_as_of, "--known-as-of")
        deciding, usual, judge = _DECISIONS[one_of(decision, tuple(_DECISIONS), "--decision")]
        asked = a_kind(kind) if kind else usual
        facts = RefusalFacts(
            grounds=grounds(invoked),
            reasons=reasons,
            consultations=(ConsultationHeld(subject=deciding, state="concluded"),) if consulted else (),
            conduct_criminal_here=yes_or_no(conduct_criminal_here, "--conduct-criminal-here"),
            coercive=yes_or_no(coercive, "--coercive"),
            will_prosecute=yes_or_no(will_prosecute, "--will-prosecute"),
            heard=yes_or_no(heard, "--heard"),
        )
        organized = yes_or_no(organized_group, "--organized-group")
    found = basis(law, *states, asked, law_day, known_day)
    asking = weighed_without_facts(law, found, organized)
    weighed = judge(law, asking, facts, undetermined=found.undetermined, kind=asked)
    answered = answers_for(law, asking, facts, decision=deciding, undetermined=found.undetermined, kind=asked)
    return RefusalView(
        decision=decision,
        kind=asked.value,
        kind_in_words=word_for("law-kind", language, kind=asked.value),
        on=law_day,
        known_as_of=known_day,
        law_digest=law.digest,
        answers=tuple(_answer(law, one, language) for one in answered),
        findings=finding_views(law, weighed, language),
        instruments=binding_views(law, found, asked, language),
        fallback=tuple(worded(law, sentence, language) for sentence in found.fallback),
        assumptions=tuple(worded(law, sentence, language) for sentence in found.assumptions),
    )


def _answer(law: LawBook, one: GroundAnswer, language: ScreenLanguage) -> GroundAnswerView:
    return GroundAnswerView(
        ground=one.ground.value,
        ground_in_words=word_for("law-ground", language, ground=one.ground.value),
        answer=one.answer.value,
        answer_in_words=word_for("law-answer", language, answer=one.answer.value),
        steps=tuple(step.value for step in one.steps),
        steps_in_words=words_for("law-step", "step", tuple(step.value for step in one.steps), language),
        citations=tuple(citation_view(law, place, language) for place in one.citations),
        missing=one.missing,
        missing_in_words=facts_in_words(law, one.missing, language),
        by_instrument=tuple(
            TreatyAnswer(
                instrument=key,
                title=law.instruments[key].short[language.value],
                answer=answer.value,
                answer_in_words=word_for("law-answer", language, answer=answer.value),
            )
            for key, answer in one.by_instrument
        ),
        notes=notes_on(law, one.citations, language),
    )
