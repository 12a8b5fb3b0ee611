//! The window reaches nothing but its own commands, and leaves nothing in web storage.

use crate::home::Home;
use serde_json::json;
use std::io::Read;
use std::net::TcpListener;

#[tokio::test]
async fn nothing_in_the_window_can_reach_the_network_or_leave_the_app() {
    let (home, _) = Home::with_family("en", "ar");
    let window = home.visiting("listen").await;
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    let url = format!("http://{}/", server.local_addr().unwrap());

    let ways = [
        "await fetch(url).then(() => 'reached', () => 'blocked')",
        "await new Promise(done => { const r = new XMLHttpRequest(); r.onload = () => done('reached'); r.onerror = () => done('blocked'); try { r.open('GET', url); r.send() } catch { done('blocked') } })",
        "await new Promise(done => { const i = new Image(); i.onload = () => done('reached'); i.onerror = () => done('blocked'); i.src = url })",
        "await new Promise(done => { const s = document.createElement('script'); s.onload = () => done('reached'); s.onerror = () => done('blocked'); s.src = url + 'x.js'; document.head.append(s) })",
        "await new Promise(done => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onload = () => done('reached'); l.onerror = () => done('blocked'); l.href = url; document.head.append(l) })",
        "await new Promise(done => { document.addEventListener('securitypolicyviolation', e => done(e.effectiveDirective.startsWith('frame') ? 'blocked' : e.effectiveDirective), { once: true }); const f = document.createElement('iframe'); f.src = url; document.body.append(f) })",
        "await new Promise(done => { try { const w = new WebSocket(url.replace('http', 'ws')); w.onopen = () => done('reached'); w.onerror = () => done('blocked') } catch { done('blocked') } })",
        "navigator.sendBeacon && await new Promise(done => { document.addEventListener('securitypolicyviolation', () => done('blocked'), { once: true }); navigator.sendBeacon(url, 'x') }) || 'blocked'",
        "window.open(url) === null ? 'blocked' : 'reached'",
        "(() => { try { return new Function('return \"reached\"')() } catch { return 'blocked' } })()",
        "await new Promise(done => { document.addEventListener('securitypolicyviolation', () => done('blocked'), { once: true }); const s = document.createElement('script'); s.textContent = 'window.inline = 1'; document.head.append(s); if (window.inline) done('reached') })",
    ];
    for way in ways {
        let script = format!(
            "const [url, done] = arguments;
            (async () => {way})().then(done, error => done('' + error))"
        );
        let answer = window.client().execute_async(&script, vec![json!(url)]).await.unwrap();
        assert_eq!(answer, "blocked", "{way}");
    }

    // After an attempt to navigate away, the same screen is still there.
    for away in [
        "location.href = url",
        "location.assign('https://example.org/')",
        "const a = document.createElement('a'); a.href = url; a.target = '_blank'; document.body.append(a); a.click()",
        "const f = document.createElement('form'); f.action = url; f.method = 'post'; document.body.append(f); f.submit()",
    ] {
        window
            .client()
            .execute(&format!("const url = arguments[0]; {away}"), vec![json!(url)])
            .await
            .unwrap();
        window.find("capture-listen").await;
        assert_eq!(window.client().windows().await.unwrap().len(), 1, "{away}");
        let at = window.js("return location.origin").await;
        assert!(
            ["tauri://localhost", "http://tauri.localhost"].contains(&at.as_str().unwrap()),
            "{away}: {at}"
        );
    }
    let stored = window
        .js("return [localStorage.length, sessionStorage.length, document.cookie, location.hash, location.search, history.length]")
        .await;
    assert_eq!(stored, json!([0, 0, "", "", "", 1]));
    let databases = window
        .client()
        .execute_async(
            "const done = arguments[0]; indexedDB.databases().then(all => done(all.length))",
            vec![],
        )
        .await
        .unwrap();
    assert_eq!(databases, 0);
    let caches = window.client().execute_async("const done = arguments[0]; (window.caches ? caches.keys().then(all => all.length, () => 0) : Promise.resolve(0)).then(done)", vec![]).await.unwrap();
    assert_eq!(caches, 0);
    window.close().await;
    // The web engine may open a connection before it asks whether it may go there, but sends
    // nothing.
    while let Ok((mut caller, _)) = server.accept() {
        let mut said = String::new();
        caller.set_nonblocking(false).unwrap();
        caller.read_to_string(&mut said).unwrap();
        assert_eq!(said, "", "somebody called");
    }
}
