### Settings: language, name, lock, passphrase, this laptop. Read by the worker.

settings-title = Settings
settings-language = Language
settings-you = You
settings-worker-name = Your name
settings-worker-name-hint = Shown on this laptop only.
settings-lock = Lock
settings-auto-lock = Lock by itself after (minutes)
settings-auto-lock-hint = From 1 to 30 minutes without a touch. What you are typing is kept.
settings-hide-text = F9 hides the window at once; after half a minute it locks. F8 changes between your language and the family's.
settings-lock-now = Lock now
settings-save = Save
settings-saved = Saved.

settings-passphrase = Passphrase
settings-passphrase-change = Change the passphrase
settings-passphrase-old = The passphrase so far
settings-passphrase-changed = The passphrase was changed. Your recovery words stay the same.

settings-recovery = Recovery words
settings-recovery-text = If your printed sheet is lost, make new words. The old words stay valid until the new ones are confirmed.
settings-recovery-renew = Make new recovery words
settings-recovery-show = Show the new words
settings-recovery-renewed = The new recovery words are valid now. Destroy the old sheet.

settings-pin = PIN for hand-over
settings-pin-text = When the family gives the laptop back, 4 to 8 digits are enough. After three wrong tries Doorstep asks for your passphrase.
settings-pin-field = New PIN
settings-pin-field-hint = 4 to 8 digits. Choose one that nobody can guess from your phone.
settings-pin-set = Set the PIN
settings-pin-replace = Change the PIN
settings-pin-remove = Remove the PIN
settings-pin-saved = The PIN was set.
settings-pin-removed = The PIN was removed. Hand-over asks for your passphrase.

settings-agency = Agency and this laptop
settings-agency-none = This laptop is not connected with an agency. Everything works; nothing leaves it.
settings-agency-connect = Connect
settings-agency-name = Agency
settings-agency-server = Address
settings-agency-identity = The agency's key
settings-agency-identity-hint = The first letters, to compare by phone.
settings-device = This laptop

settings-about = About
settings-version = Version
settings-store = Size of the case store
settings-sqlite = SQLite
settings-fonts = Letters: Noto Sans by the Noto Project Authors, Vazirmatn by Saber Rastikerdar; SIL Open Font License 1.1.
