"""All faults that are planted in a correct plan."""

from tests.inspection import finer_faults
from tests.inspection.faults import FAULTS

__all__ = ["FAULTS", "finer_faults"]
