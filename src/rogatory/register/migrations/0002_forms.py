from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("register", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="FormRow",
            fields=[
                ("code_sha256", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("dossier_id", models.UUIDField()),
            ],
        ),
    ]
