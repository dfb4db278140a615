"""Certificates of other States as time goes on: those that are confirmed today are the first."""

import hashlib
from typing import Any

from django.db import migrations, models


def believe_the_confirmed(apps: Any, _schema_editor: Any) -> None:
    """What officers confirmed before is believed as before."""
    kept = apps.get_model("exchange", "PeerCertificate")
    for peer in apps.get_model("exchange", "Peer").objects.filter(status="confirmed"):
        certificate = bytes(peer.certificate)
        kept.objects.create(
            state=peer.state,
            sha256=hashlib.sha256(certificate).hexdigest(),
            certificate=certificate,
            believed_at=peer.decided_at or peer.introduced_at,
        )


class Migration(migrations.Migration):
    dependencies = [("exchange", "0004_operations")]

    operations = [
        migrations.CreateModel(
            name="PeerCertificate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("state", models.CharField(max_length=2)),
                ("sha256", models.CharField(max_length=64)),
                ("certificate", models.BinaryField()),
                ("believed_at", models.DateTimeField()),
                ("replaced_at", models.DateTimeField(null=True)),
                ("revoked_at", models.DateTimeField(null=True)),
            ],
            options={
                "ordering": ["state", "believed_at"],
                "constraints": [
                    models.UniqueConstraint(fields=["state", "sha256"], name="believed_once"),
                ],
            },
        ),
        migrations.AddField("outgoing", "sign_anew", models.BooleanField(default=False)),
        migrations.AddField("peer", "authority", models.BinaryField(default=bytes)),
        migrations.AddField("peer", "number", models.PositiveIntegerField(default=0)),
        migrations.AddField("peer", "described_url", models.CharField(default="", max_length=300)),
        migrations.AddField("peer", "mail_url", models.CharField(default="", max_length=300)),
        migrations.AddField("peer", "tls_certificate", models.BinaryField(default=bytes)),
        migrations.AddField("peer", "revoked_at", models.DateTimeField(null=True)),
        migrations.RunPython(believe_the_confirmed, migrations.RunPython.noop),
    ]
