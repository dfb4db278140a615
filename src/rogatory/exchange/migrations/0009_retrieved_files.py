"""Which files of a message were given out, so that a message counts as opened only with all of them."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The table of files given out."""

    dependencies = [("exchange", "0008_revoked_certificates")]

    operations = [
        migrations.CreateModel(
            name="RetrievedFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="retrieved",
                        to="exchange.incoming",
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("message", "sha256"), name="retrieved_once")],
            },
        ),
    ]
