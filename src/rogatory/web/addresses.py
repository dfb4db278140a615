"""The pages' addresses; they are kept stable, since people bookmark them and letters quote them."""

from django.urls import path

from rogatory.web.views import (
    audit,
    commands,
    desk,
    dossier,
    drafting,
    language,
    law,
    library,
    peers,
    people,
)

urlpatterns = [
    path("", desk.home, name="home"),
    path("desk/", desk.desk, name="desk"),
    path("requests/", desk.listing, name="requests"),
    path("requests/new", drafting.new, name="new-request"),
    path("requests/check", drafting.check, name="check-request"),
    path("requests/<uuid:dossier_id>/", dossier.dossier, name="dossier"),
    path("requests/<uuid:dossier_id>/edit", drafting.edit, name="edit-request"),
    path("requests/<uuid:dossier_id>/do/<slug:command>", commands.do, name="do"),
    path("requests/<uuid:dossier_id>/chronology", dossier.chronology, name="chronology"),
    path("requests/<uuid:dossier_id>/letter.<slug:language>.pdf", dossier.letter, name="letter"),
    path("requests/<uuid:dossier_id>/files/<slug:sha256>", dossier.file, name="file"),
    path("provisions/<slug:instrument>/<path:cite>", law.provision, name="provision"),
    path("library/", library.works, name="library"),
    path("library/<slug:work_id>/", library.work, name="work"),
    path("library/<slug:work_id>/<str:number>", library.article, name="article"),
    path("peers/", peers.peers, name="peers"),
    path("peers/send-again", peers.send_again, name="send-again"),
    path("peers/<uuid:peer_id>/confirm", peers.confirm, name="confirm-peer"),
    path("peers/<uuid:peer_id>/refuse", peers.refuse, name="refuse-peer"),
    path("people/", people.people, name="people"),
    path("people/<uuid:user_id>/", people.person, name="person"),
    path("audit/", audit.audit, name="audit"),
    path("audit/ledger", audit.ledger, name="ledger"),
    path("audit/ledger.jsonl", audit.export, name="export-ledger"),
    path("language", language.switch, name="language"),
]
