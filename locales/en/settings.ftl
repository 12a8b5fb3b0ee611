### Settings: language, name, lock, passphrase, this laptop. Read by the worker.

settings-title = Settings
settings-language = Language
settings-you = About you
settings-worker-name = Your name
settings-worker-name-hint = Shown on this laptop only.
settings-lock = Lock
settings-auto-lock = Auto-lock (minutes)
settings-auto-lock-hint = Doorstep locks after 1 to 30 minutes without activity. What you are typing is saved.
settings-hide-text = Press F9 to hide the window; it locks after 30 seconds. Press F8 to switch between your language and the family’s.
settings-lock-now = Lock now
settings-save = Save
settings-saved = Saved.

settings-passphrase = Passphrase
settings-passphrase-change = Change passphrase
settings-passphrase-old = Current passphrase
settings-passphrase-changed = Your passphrase was changed. Your recovery words stay the same.

settings-agency = Agency and laptop
settings-agency-none = This laptop is not connected to an agency. You can use all of Doorstep, and nothing leaves this laptop.
settings-recovery = Recovery words
settings-recovery-text = If your printed sheet is lost, make new words. The old words stay valid until the new ones are confirmed.
settings-recovery-renew = Make new recovery words
settings-recovery-show = Show the new words
settings-recovery-renewed = The new recovery words are valid now. Destroy the old sheet.

settings-pin = PIN for hand-over
settings-pin-text = When the family gives the laptop back, 4 to 8 digits are enough. After three wrong tries Doorstep asks for your passphrase.
settings-pin-field = New PIN
settings-pin-field-hint = 4 to 8 digits. Don’t use a birthday or your phone’s PIN.
settings-pin-set = Set PIN
settings-pin-replace = Change PIN
settings-pin-remove = Remove PIN
settings-pin-saved = The PIN was set.
settings-pin-removed = The PIN was removed. After hand-over, Doorstep asks for your passphrase.

settings-agency-connect = Connect
settings-agency-name = Agency
settings-agency-server = Server address
settings-agency-identity = The agency’s key
settings-agency-identity-hint = The first characters of the key. Compare them with your agency by phone.
settings-device = This laptop

settings-about = About
settings-version = Version
settings-store = Storage used by cases
settings-sqlite = SQLite
settings-fonts = Fonts: Noto Sans by the Noto Project Authors, Vazirmatn by Saber Rastikerdar; SIL Open Font License 1.1.
