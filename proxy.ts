import { type NextRequest, NextResponse } from "next/server";
import { isLocale, localeFrom } from "#components/intl/locale.ts";

/**
 * Every page lives under its language and is sent with a content security policy of its own: scripts run only with the
 * nonce of this one request, and nothing is loaded from or sent to another origin.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (!isLocale(pathname.split("/")[1] ?? "")) {
    const url = request.nextUrl.clone();
    const locale = localeFrom(request.headers.get("accept-language"));
    url.pathname = pathname === "/" ? `/${locale}` : `/${locale}${pathname}`;
    return NextResponse.redirect(url);
  }
  const policy = policyWith(crypto.randomUUID().replaceAll("-", ""));
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from this header of the request.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("x-content-type-options", "nosniff");
  return response;
}

const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    // React's development build reports errors through eval; the production build does not need it
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export const config = { matcher: ["/((?!api/|_next/|icon.svg|robots.txt).*)"] };
