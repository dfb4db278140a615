"""Fact, thing asked, purpose: which hangs together and which hangs loose."""

from rogatory.desk.views import NexusView
from rogatory.law.request import Request


def nexus_view(request: Request) -> NexusView:
    """The facts stated and the measures asked, the lines between them, and what no line reaches.

    A measure's purpose is its third point: one without a purpose hangs loose although a fact leads to it.
    """
    measures = request.measures or ()
    known = {fact.id for fact in request.facts_stated}
    lines = tuple((fact, measure.id) for measure in measures for fact in measure.facts if fact in known)
    tied = {measure for _, measure in lines}
    used = {fact for fact, _ in lines}
    return NexusView(
        facts=tuple((fact.id, fact.text) for fact in request.facts_stated),
        measures=tuple((measure.id, measure.description or measure.id) for measure in measures),
        lines=lines,
        loose=(
            *(measure.id for measure in measures if measure.id not in tied or not measure.purpose_of_result),
            *(fact.id for fact in request.facts_stated if fact.id not in used),
        ),
    )
