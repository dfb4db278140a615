"""Django's settings, made from the node's own configuration; nothing here is edited by hand.

Without a node (tests, law commands, checks) it stands on a neutral one in memory that serves no State.
"""

import atexit
import os
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from rogatory.node.configuration import Configuration, Node, configured_node
from rogatory.node.databases import database_settings
from rogatory.node.fetched import fetched_folders
from rogatory.node.logs import logging_settings
from rogatory.node.secrets import given_token_pin, master_key, web_secret


def _scratch() -> Path:
    """The folder of a process without a node: gone when the process ends, unless somebody gave it."""
    if given := os.environ.get("ROGATORY_SCRATCH", ""):
        return Path(given)
    folder = tempfile.mkdtemp(prefix="rogatory-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


NODE: Node = configured_node() or Node(
    home=_scratch(),
    configuration=Configuration(state="TN", name="unconfigured"),
)
_configuration = NODE.configuration
_BEHIND_TLS = _configuration.origin.startswith("https://")
_OUTSIDE_HOST = [host] if (host := urlsplit(_configuration.origin).hostname) else []

SECRET_KEY = web_secret(NODE)
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", _configuration.host, *_OUTSIDE_HOST]
CSRF_TRUSTED_ORIGINS = [_configuration.origin] if _configuration.origin else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "rogatory.store",
    "rogatory.accounts",
    "rogatory.register",
    "rogatory.exchange",
    "rogatory.library",
    "rogatory.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "rogatory.web.language.ReadersLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "axes.middleware.AxesMiddleware",
    "rogatory.web.unsigned.ToldWhenUnsigned",
]

ROOT_URLCONF = "rogatory.node.addresses"
WSGI_APPLICATION = "rogatory.node.wsgi.application"
DATABASES: dict[str, Any] = {"default": database_settings(NODE)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
LOGGING = logging_settings()
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

# Callable, so that the key is never a value in the settings that a report of them could show.
ROGATORY_MASTER_KEY = partial(master_key, NODE)
ROGATORY_BLOBS = NODE.data / "blobs"
ROGATORY_POST = NODE.post
ROGATORY_KEYS = NODE.keys
ROGATORY_TOKEN = _configuration.token
ROGATORY_TOKEN_PIN = given_token_pin  # callable, as the master key is
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]

_WEB = Path(__file__).resolve().parent.parent / "web"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [_WEB / "templates"],
        "APP_DIRS": False,
        "OPTIONS": {"environment": "rogatory.web.pages.environment"},
    },
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    },
]

LANGUAGE_CODE = "en"
LANGUAGES = [("ar", "العربية"), ("en", "English"), ("fr", "Français")]
LANGUAGE_COOKIE_NAME = f"language_{_configuration.state.lower()}"
USE_I18N = True
USE_TZ = True
TIME_ZONE = _configuration.time_zone

STATIC_URL = "/static/"
STATIC_ROOT = None  # nothing is collected: WhiteNoise finds the files where they lie
STATICFILES_DIRS = fetched_folders()
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 600
WHITENOISE_ALLOW_ALL_ORIGINS = False

# Cookies ignore ports: two nodes on one machine need names of their own.
SESSION_COOKIE_NAME = f"session_{_configuration.state.lower()}"
CSRF_COOKIE_NAME = f"csrf_{_configuration.state.lower()}"
CSRF_FAILURE_VIEW = "rogatory.web.views.errors.form_expired"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _BEHIND_TLS
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if _BEHIND_TLS else 0
# The proxy that ends TLS must set this header itself and drop what a browser sends in it.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _BEHIND_TLS else None
X_FRAME_OPTIONS = "SAMEORIGIN"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],  # the square code a telephone reads to learn a second factor
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "frame-src": ["'self'"],
        "object-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'self'"],
    }
}

LOGIN_URL = "/account/login/"
LOGIN_REDIRECT_URL = "/desk/"
LOGOUT_REDIRECT_URL = "/account/login/"
ACCOUNT_ADAPTER = "rogatory.accounts.adapter.ClosedDoor"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_USER_DISPLAY = "rogatory.accounts.adapter.display_name"
ACCOUNT_SESSION_REMEMBER = False
# Failed sign-ins are axes' work below, by account and address together: a limit by account alone lets
# anybody lock an officer out.
ACCOUNT_RATE_LIMITS = {"login_failed": None}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
MFA_ADAPTER = "rogatory.accounts.adapter.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = False
MFA_TOTP_ISSUER = f"Rogatory {_configuration.name}"
# Browsers allow passkeys over plain HTTP on localhost alone, where there is no proxy.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _BEHIND_TLS
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_FAILURE_LIMIT = 8
AXES_COOLOFF_TIME = 0.25
AXES_VERBOSE = False
AXES_HANDLER = "rogatory.accounts.lockout.Lockout"
AXES_USERNAME_CALLABLE = "rogatory.accounts.lockout.name_tried"
AXES_LOCKOUT_CALLABLE = "rogatory.web.views.errors.too_many_tries"
AXES_RESET_ON_SUCCESS = True
AXES_ENABLE_ACCESS_FAILURE_LOG = True

DATA_UPLOAD_MAX_MEMORY_SIZE = 6 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "rogatory.store.form_files.EncryptedUpload",
]
