"""The pages' addresses; they are kept stable, since people bookmark them and letters quote them."""

from django.urls import path

from rogatory.web.views import commands, desk, dossier, drafting, language, law, library, office

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
    path("peers/", office.peers, name="peers"),
    path("peers/<uuid:peer_id>/confirm", office.confirm_peer, name="confirm-peer"),
    path("peers/<uuid:peer_id>/refuse", office.refuse_peer, name="refuse-peer"),
    path("people/", office.people, name="people"),
    path("audit/", office.audit, name="audit"),
    path("audit/ledger", office.ledger, name="ledger"),
    path("language", language.switch, name="language"),
]
