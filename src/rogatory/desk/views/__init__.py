"""The frozen values the desk hands to the doors: text in the reader's language, nothing left to look up."""

from rogatory.desk.views.answers import Done, Refused
from rogatory.desk.views.base import Actor, Awaiting, Bank, Role, StateView, View
from rogatory.desk.views.books import ArticleView, WorkRow
from rogatory.desk.views.case import (
    ActView,
    Clock,
    CommandView,
    DocumentView,
    DossierView,
    NextStep,
    NexusView,
    ReceiptView,
)
from rogatory.desk.views.law import (
    BasisView,
    BindingView,
    CheckView,
    CitationView,
    DeclaredView,
    FindingView,
    ProvisionView,
    RiskView,
    SilentView,
)
from rogatory.desk.views.lists import MyDesk, RequestList, RequestRow
from rogatory.desk.views.office import (
    LedgerHealth,
    MailView,
    OverrideRow,
    PeerView,
    PersonRow,
    RefusedMail,
    RefusedMailRow,
    StateMail,
)

__all__ = [
    "ActView",
    "Actor",
    "ArticleView",
    "Awaiting",
    "Bank",
    "BasisView",
    "BindingView",
    "CheckView",
    "CitationView",
    "Clock",
    "CommandView",
    "DeclaredView",
    "DocumentView",
    "Done",
    "DossierView",
    "FindingView",
    "LedgerHealth",
    "MailView",
    "MyDesk",
    "NextStep",
    "NexusView",
    "OverrideRow",
    "PeerView",
    "PersonRow",
    "ProvisionView",
    "ReceiptView",
    "Refused",
    "RefusedMail",
    "RefusedMailRow",
    "RequestList",
    "RequestRow",
    "RiskView",
    "Role",
    "SilentView",
    "StateMail",
    "StateView",
    "View",
    "WorkRow",
]
