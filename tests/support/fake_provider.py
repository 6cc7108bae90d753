"""A provider that people sign in at: grants codes and tokens, and tells a mail server whose a token is."""

from __future__ import annotations

import base64
import hashlib
import http.server
import json
import secrets
import threading
import urllib.parse
from typing import TYPE_CHECKING, Any, ClassVar, Self

if TYPE_CHECKING:
    import ssl


class FakeProvider:
    """Speaks as much of OAuth 2.0 and OpenID discovery as the libraries ask for; checks PKCE."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        """Over TLS with ``context``."""
        self._scheme = "https" if context else "http"
        provider = self

        class Handler(_Handler):
            owner = provider

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if context:
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, name="fake-provider")
        self.challenges: dict[str, str] = {}
        """What each code was asked for with (RFC 7636)."""
        self.access_tokens: dict[str, str] = {}
        """Whose each token is."""
        self.refresh_tokens: set[str] = set()
        self.asked: list[dict[str, str]] = []
        """Every question to the token endpoint."""
        self.refusal: dict[str, str] = {}
        """What is answered instead of a token."""

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def granted(self, user: str) -> dict[str, Any]:
        """New tokens for ``user``."""
        access, refresh = secrets.token_urlsafe(), secrets.token_urlsafe()
        self.access_tokens[access] = user
        self.refresh_tokens.add(refresh)
        return {
            "access_token": access,
            "refresh_token": refresh,
            "token_type": "Bearer",
            "expires_in": 3600,
        }

    def code_for(self, query: dict[str, str]) -> str:
        """A code for whoever signs in."""
        assert query["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe()
        self.challenges[code] = query["code_challenge"]
        return code

    def token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.asked.append(form)
        if self.refusal:
            return 400, dict(self.refusal)
        if form["grant_type"] == "authorization_code":
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            expected = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
            assert self.challenges.pop(form["code"]) == expected
        elif form["refresh_token"] not in self.refresh_tokens:
            return 400, {"error": "invalid_grant", "error_description": "The token was revoked."}
        return 200, self.granted("me@example.org")

    def introspect(self, token: str) -> dict[str, Any]:
        """As Dovecot asks (RFC 7662)."""
        user = self.access_tokens.get(token)
        return {"active": "true", "email": user} if user else {"active": "false"}


class _Handler(http.server.BaseHTTPRequestHandler):
    owner: ClassVar[FakeProvider]

    def do_GET(self) -> None:  # the library's name
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        base = self.owner.address
        if url.path.endswith("/openid-configuration"):
            self._answer(
                200,
                {
                    "issuer": base,
                    "authorization_endpoint": f"{base}/authorize",
                    "token_endpoint": f"{base}/token",
                },
            )
        elif url.path == "/authorize":
            code = self.owner.code_for(query)
            back = urllib.parse.urlencode({"code": code, "state": query["state"]})
            if query.get("response_mode") == "form_post":
                self._answer(200, {"post_to": query["redirect_uri"], "form": back})
                return
            self.send_response(302)
            self.send_header("Location", f"{query['redirect_uri']}?{back}")
            self.end_headers()
        else:
            self._answer(200, self.owner.introspect(query.get("token", "")))

    def do_POST(self) -> None:  # as above
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._answer(*self.owner.token(dict(urllib.parse.parse_qsl(body))))

    def log_message(self, *_: object) -> None:
        """Keep silent."""

    def _answer(self, status: int, answer: dict[str, Any]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
