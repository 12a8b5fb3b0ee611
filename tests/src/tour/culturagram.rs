//! The culturagram: areas, notes about single people, a strength, and a need.

use super::Tour;
use super::words as w;
use crate::window::Window;

impl Tour {
    /// Fills in the culturagram.
    pub(super) async fn culturagram(&self, window: &Window) {
        window.click("visit-culturagram").await;
        window.click("culturagram-start").await;
        window.find("culturagram-drawing").await;
        self.picture(window, "26-culturagram-empty").await;
        self.area(window, "relocation", "discussed", w::RELOCATION).await;
        self.area(window, "family-values", "discussed", w::VALUES).await;
        window.click("culturagram-add-strength").await;
        window.fill("culturagram-item-statement", w::STRENGTH).await;
        window.choose("culturagram-item-domain", "work").await;
        window.click("culturagram-item-save").await;
        window.until_gone("culturagram-item-form").await;
        window.until_shows("culturagram-items", w::STRENGTH).await;
        window.click("culturagram-area-discrimination").await;
        window.tap("culturagram-state-preferred-not-to-say").await;
        self.area(window, "health-beliefs", "discussed", w::HEALTH).await;
        let members = "return [...document.querySelectorAll('[data-test^=\"culturagram-member-add-\"]')].find(b => b.innerText.includes(arguments[0]))?.dataset.test";
        let add = window.client().execute(members, vec![w::GRANDMOTHER.into()]).await.unwrap();
        let add = add.as_str().expect("the grandmother can be asked");
        window.click(add).await;
        window.fill(&add.replace("member-add", "member"), w::GRANDMOTHER_NOTE).await;
        window.click("culturagram-add-need").await;
        window.fill("culturagram-item-statement", w::NEED).await;
        window.choose("culturagram-item-domain", "health-care").await;
        window.click("culturagram-item-save").await;
        window.until_gone("culturagram-item-form").await;
        window.until_shows("culturagram-items", w::NEED).await;
        window.until_saved().await;
        self.picture(window, "26-culturagram").await;
        self.small(window, "26-culturagram").await;
        window.click("culturagram-view-outline").await;
        window.until_shows("culturagram-outline", w::GRANDMOTHER_NOTE).await;
        window.until_shows("culturagram-outline", w::RELOCATION).await;
        self.picture(window, "27-culturagram-outline").await;
        window.click("culturagram-view-drawing").await;
        window.click("culturagram-back").await;
        window.find("visit").await;
        self.tell("a culturagram: three areas told, one declined, a strength and a need with their numbers");
    }

    async fn area(&self, window: &Window, area: &str, state: &str, text: &str) {
        window.click(&format!("culturagram-area-{area}")).await;
        window.tap(&format!("culturagram-state-{state}")).await;
        window.fill("culturagram-narrative", text).await;
    }
}
