"What `bememo` offers by name, and in which room it lies: read by editors, by mypy, and at run time by lazy_loader."
from . import (
    auditing as auditing,
    capture as capture,
    checks as checks,
    cli as cli,
    detection as detection,
    files as files,
    identity as identity,
    judging as judging,
    masks as masks,
    metrics as metrics,
    mitigation as mitigation,
    models as models,
    phenomenon as phenomenon,
    prompts as prompts,
    references as references,
    reporting as reporting,
    shards as shards,
    similarity as similarity,
    text as text,
    trace as trace,
    undo as undo,
    widgets as widgets,
)
from .auditing import audit as audit, judge as judge, read_audit as read_audit
from .capture import tap as tap
from .demo.model import load_demo as load_demo
from .detection import (
    attention_entropy as attention_entropy,
    bright_magnitude as bright_magnitude,
    calibrate as calibrate,
    detection_table as detection_table,
    entropy_shift as entropy_shift,
    localized_magnitude as localized_magnitude,
    magnitude as magnitude,
    sharpness as sharpness,
)
from .judging import by_prompt as by_prompt
from .masks import (
    binarize as binarize,
    curvature_difference as curvature_difference,
    overlay as overlay,
    plot_masks as plot_masks,
    score_difference as score_difference,
)
from .mitigation import guard as guard, mitigate as mitigate, trade_off as trade_off
from .phenomenon import (
    bright_ending as bright_ending,
    mean_score as mean_score,
    resize_mask as resize_mask,
    scan_layers as scan_layers,
    top_score as top_score,
)
from .prompts import read_prompts as read_prompts
from .reporting import write_report as write_report
from .similarity import (
    SSCD as SSCD,
    clip_score as clip_score,
    copy_score as copy_score,
    global_similarity as global_similarity,
    local_copy_score as local_copy_score,
    localized_similarity as localized_similarity,
)
from .text import end_tokens as end_tokens
from .trace import (
    Trace as Trace,
    concat as concat,
    peek as peek,
    record as record,
    record_image as record_image,
    replay as replay,
)
from .widgets import (
    explore as explore,
    explore_masks as explore_masks,
    explore_mitigation as explore_mitigation,
    explore_peek as explore_peek,
    label_images as label_images,
)

__version__: str
__all__: list[str]
