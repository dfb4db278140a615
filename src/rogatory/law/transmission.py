"""How a request travels and in what form and language: A20(5), U46(13) and (14)."""

from rogatory.kernel.findings import Finding, Sentence, Verdict
from rogatory.law.conditions import oral, urgent
from rogatory.law.request import Channel
from rogatory.law.weighing import Case, finding


def channel_open(case: Case) -> tuple[Finding, ...]:
    """The channel is open: always, where the State asked requires it, or in urgency and by agreement."""
    channel, rule = case.request.channel, case.rule
    if channel is None:
        return (_unknown(case, "law-channel-unknown", "channel"),)
    args = {"channel": channel.value}
    required = _channel_required(case)
    if required is not None and channel is not required and channel not in rule.urgent_channels:
        return (_not_open(case, "law-channel-another-required", {**args, "required": required.value}),)
    if channel in rule.channels or channel is required:
        return (finding(case, Verdict.SATISFIED, "law-channel-open", args),)
    if channel in rule.channels_if_required:
        return (_unknown(case, "law-channel-if-required", _declared(case, "channel"), args=args),)
    if channel in rule.urgent_channels:
        return (_urgent_channel(case, args),)
    return (_not_open(case, "law-channel-not-named", args),)


def _urgent_channel(case: Case, args: dict[str, str]) -> Finding:
    """A police channel needs both urgency and the agreement of the two States."""
    is_urgent, agreed = urgent(case.request), case.request.channel_agreed
    if is_urgent.holds is False or agreed is False:
        return _not_open(case, "law-channel-urgent-only", args)
    missing = (*is_urgent.missing, *(("channel_agreed",) if agreed is None else ()))
    if missing:
        return _unknown(case, "law-channel-urgent-unknown", *missing, args=args)
    return finding(case, Verdict.SATISFIED, "law-channel-urgent-agreed", args)


def form_accepted(case: Case) -> tuple[Finding, ...]:
    """Written, or able to leave a written record; by word of mouth only in urgency and where agreed."""
    form = case.request.form
    if form is None:
        return (_unknown(case, "law-form-unknown", "form"),)
    if not oral(case.request).holds:
        return (finding(case, Verdict.SATISFIED, "law-form-written", {"form": form.value}),)
    agreed = case.request.urgency.oral_agreed if case.request.urgency else None
    is_urgent = urgent(case.request)
    if is_urgent.holds is False or agreed is False:
        mend = Sentence("law-mend-write")
        return (finding(case, Verdict.NOT_SATISFIED, "law-form-oral-not-open", mend=mend),)
    missing = (*is_urgent.missing, *(("urgency.oral_agreed",) if agreed is None else ()))
    if missing:
        return (_unknown(case, "law-form-oral-unknown", *missing),)
    return (finding(case, Verdict.SATISFIED, "law-form-oral-confirm"),)


def language_accepted(case: Case) -> tuple[Finding, ...]:
    """The request is in, or comes with, a language the State asked accepts: as notified, else its own.

    Our reading: a State accepts a language it conducts its own affairs in, unless its notification leaves it
    out.
    """
    request = case.request
    languages = tuple(filter(None, (request.language, *request.translations)))
    if not languages:
        return (_unknown(case, "law-language-unstated", "language"),)
    notified, own = _notified_languages(case), _own_languages(case)
    if accepted := [language for language in languages if language in (notified or own)]:
        code = "law-language-notified" if notified else "law-language-own"
        return (finding(case, Verdict.SATISFIED, code, {"language": accepted[0]}),)
    if notified:
        mend = Sentence("law-mend-translate", {"languages": ", ".join(sorted(notified))})
        return (finding(case, Verdict.NOT_SATISFIED, "law-language-not-notified", mend=mend),)
    return (_unknown(case, "law-language-unknown", _declared(case, "languages")),)


def _notified_languages(case: Case) -> frozenset[str]:
    declared = case.instrument.declarations
    rows = (row for row in declared if row.state == case.request.requested_state)
    return frozenset(language for row in rows for language in row.languages)


def _own_languages(case: Case) -> frozenset[str]:
    rows = case.instrument.official_languages
    return frozenset(row.language for row in rows if row.state == case.request.requested_state)


def _channel_required(case: Case) -> Channel | None:
    """The channel the State asked has declared it requires, where a declaration is recorded."""
    rows = case.instrument.declarations
    mine = (row.channel for row in rows if row.state == case.request.requested_state and row.channel)
    return next(mine, None)


def _declared(case: Case, what: str) -> str:
    return f"{case.instrument.id}/declarations/{case.request.requested_state or '?'}/{what}"


def _not_open(case: Case, code: str, args: dict[str, str]) -> Finding:
    mend = Sentence("law-mend-channel", {"required": args.get("required", case.rule.channels[0].value)})
    return finding(case, Verdict.NOT_SATISFIED, code, args, mend=mend)


def _unknown(case: Case, code: str, *paths: str, args: dict[str, str] | None = None) -> Finding:
    mend = Sentence("law-mend-state", {"paths": ", ".join(paths)})
    return finding(case, Verdict.UNDETERMINED, code, args, missing=paths, mend=mend)
