"""A request with all the law asks for; everybody and everything in it is invented."""


def request(asking: str, asked: str, title: str, *texts: str, person: object = None) -> dict[str, object]:
    """A request with all the law asks for."""
    return {
        "requesting_state": asking,
        "requested_state": asked,
        "on": "2026-01-05",
        "title": title,
        "language": "en",
        "form": "written",
        "channel": "central_authority",
        "requesting_authority": {"name": "Ministry of Justice", "contact": "desk@example.test"},
        "requested_authority": {"name": "Ministry of Justice"},
        "proceedings": {
            "stage": "investigation",
            "subject": "Bribery in a public tender",
            "nature": "Judicial investigation",
            "authority": {"name": "Investigating judge", "functions": "Leads the investigation"},
        },
        "offences": [
            {
                "title": "Passive bribery",
                "concept": "bribery_of_national_officials",
                "provision": "Criminal Code, article 83",
                "penalty": "20 years",
                "fiscal": False,
                "criminal_in_requested_state": True,
            }
        ],
        "facts": " ".join(("An official was paid through an account.", *texts)),
        "facts_stated": [{"id": "f1", "text": "A transfer to an account."}],
        "persons": [
            {"name": "Karim Mithali", "nationality": "TN", "role": "suspect"},
            *([person] if person else []),
        ],
        "measures": [
            {
                "id": number,
                "purpose": "documents_and_records",
                "description": "Statements of the account",
                "facts": ["f1"],
                "purpose_of_result": "To prove who was paid",
                "coercive": False,
            }
            for number in ("m1", "m2")
        ],
        "purpose": "To prove that a bribe was paid",
        "fictional": True,
    }
