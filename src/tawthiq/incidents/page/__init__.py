"""One page shows an incident whole: figures, accounts side by side, when, where, and the way each statement came.

The page stands alone: no script, nothing from elsewhere, and a policy that forbids both. Right to left in Arabic.
"""

from tawthiq.incidents.page.document import incident_page

__all__ = ["incident_page"]
