//! What a person does in the window, beyond finding and clicking.

use crate::window::Window;
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::{Value, json};

/// The key that hides everything at once.
pub const F9: char = '\u{e039}';
/// The key that reloads a page.
pub const F5: char = '\u{e035}';
/// The key that switches languages, and hands the laptop over.
pub const F8: char = '\u{e038}';
/// The escape key.
pub const ESCAPE: char = '\u{e00c}';
const CONTROL: &str = "\u{e009}";
const NULL: &str = "\u{e000}";

impl Window {
    /// Scrolls a control out from under what covers it, as a person does before touching it.
    pub(crate) async fn reach(&self, element: &Element) {
        let script = "const e = arguments[0], r = e.getBoundingClientRect();
            const seen = y => e.contains(document.elementFromPoint(r.x + r.width / 2, y));
            if (![r.top + 2, r.top + r.height / 2, r.bottom - 2].every(seen)) e.scrollIntoView({ block: 'center' })";
        self.client().execute(script, vec![serde_json::to_value(element).unwrap()]).await.unwrap();
    }

    /// Chooses a radio button or checkbox by touching its label, if it is not chosen yet.
    pub async fn tap(&self, name: &str) {
        let input = self.find(name).await;
        if self.js(&format!("return document.querySelector({}).checked", selector(name))).await
            == true
        {
            return;
        }
        let label = input
            .find(Locator::XPath("ancestor::label[1]"))
            .await
            .unwrap_or_else(|error| panic!("{name} has no label: {error}"));
        self.reach(&label).await;
        label.click().await.unwrap_or_else(|error| panic!("{name} cannot be touched: {error}"));
        self.until(&format!("return document.querySelector({}).checked", selector(name))).await;
    }

    /// Types a text into an empty field and checks that it is there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.click(name).await;
        self.type_into(name, text).await;
        self.until(&format!(
            "return document.querySelector({}).value === {}",
            selector(name),
            json!(text)
        ))
        .await;
    }

    /// Sets a date or time field, as its calendar does.
    pub async fn pick(&self, name: &str, value: &str) {
        self.find(name).await;
        let script = format!(
            "const e = document.querySelector({}); e.value = {}; e.dispatchEvent(new InputEvent('input', {{ bubbles: true }})); return e.value",
            selector(name),
            json!(value)
        );
        assert_eq!(self.js(&script).await, json!(value), "{name} does not take {value}");
    }

    /// Scrolls whatever contains a control to its top.
    pub async fn to_top(&self, name: &str) {
        self.find(name).await;
        let script = format!(
            "for (let e = document.querySelector({}); e; e = e.parentElement) if (e.scrollHeight > e.clientHeight) e.scrollTop = 0",
            selector(name)
        );
        self.js(&script).await;
    }

    /// Empties a field.
    pub async fn clear(&self, name: &str) {
        self.click(name).await;
        self.type_into(name, &format!("{CONTROL}a{NULL}\u{e017}")).await;
        self.until(&format!("return document.querySelector({}).value === ''", selector(name)))
            .await;
    }

    /// Presses Ctrl with a letter.
    pub async fn press_control(&self, letter: char) {
        let focused = self.client().active_element().await.unwrap();
        focused.send_keys(&format!("{CONTROL}{letter}{NULL}")).await.unwrap();
    }

    /// Waits until a control is gone.
    pub async fn until_gone(&self, name: &str) {
        self.until(&format!("return !document.querySelector({})", selector(name))).await;
    }

    /// Waits until everything typed into the form that is shown is on the disk.
    pub async fn until_saved(&self) {
        self.until(
            "const line = document.querySelector(
                'main [data-test=\"saved-line\"], dialog [data-test=\"saved-line\"]');
            return line?.dataset.state === 'saved' || line?.dataset.state === 'kept'",
        )
        .await;
    }

    /// Every control with a name.
    pub async fn all(&self, name: &str) -> Vec<Element> {
        self.find(name).await;
        self.client().find_all(Locator::Css(&format!("[data-test=\"{name}\"]"))).await.unwrap()
    }

    /// The value of a data attribute of a control.
    pub async fn data(&self, name: &str, attribute: &str) -> String {
        self.find(name).await.attr(&format!("data-{attribute}")).await.unwrap().unwrap_or_default()
    }

    /// All text on the screen and in fields.
    pub async fn everything(&self) -> String {
        let script =
            "const fields = [...document.querySelectorAll('input, textarea')].map(e => e.value);
            return document.body.innerText + '\\n' + fields.join('\\n')";
        match self.js(script).await {
            Value::String(text) => text,
            other => panic!("the screen says {other}"),
        }
    }

    /// Waits until a text is somewhere on the screen or in a field.
    pub async fn until_read(&self, text: &str) {
        self.until(&format!(
            "const fields = [...document.querySelectorAll('input, textarea')].map(e => e.value);
             return (document.body.innerText + '\\n' + fields.join('\\n')).includes({})",
            json!(text)
        ))
        .await;
    }
}

fn selector(name: &str) -> Value {
    json!(format!("[data-test=\"{name}\"]"))
}
