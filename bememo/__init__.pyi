"What `bememo` offers by name, and in which room it lies: read by editors, by mypy, and at run time by lazy_loader."
from . import (
    auditing as auditing,
    calls as calls,
    capture as capture,
    checks as checks,
    cli as cli,
    descriptors as descriptors,
    detection as detection,
    evaluation as evaluation,
    files as files,
    folders as folders,
    guarding as guarding,
    identity as identity,
    judging as judging,
    masks as masks,
    methods as methods,
    metrics as metrics,
    mitigation as mitigation,
    models as models,
    phenomenon as phenomenon,
    prompts as prompts,
    recording as recording,
    references as references,
    reporting as reporting,
    reruns as reruns,
    scanning as scanning,
    scores as scores,
    separated as separated,
    shards as shards,
    similarity as similarity,
    study as study,
    tables as tables,
    text as text,
    trace as trace,
    undo as undo,
    widgets as widgets,
)
from .auditing import audit as audit, judge as judge, read_audit as read_audit
from .calls import Call as Call
from .capture import tap as tap
from .demo.model import load_demo as load_demo
from .descriptors import SSCD as SSCD
from .detection import (
    attention_entropy as attention_entropy,
    bright_magnitude as bright_magnitude,
    entropy_shift as entropy_shift,
    localized_magnitude as localized_magnitude,
    magnitude as magnitude,
    sharpness as sharpness,
)
from .evaluation import calibrate as calibrate, detection_table as detection_table
from .guarding import guard as guard
from .judging import by_prompt as by_prompt
from .masks import (
    binarize as binarize,
    curvature_difference as curvature_difference,
    overlay as overlay,
    plot_masks as plot_masks,
    score_difference as score_difference,
)
from .methods import register_method as register_method
from .mitigation import mitigate as mitigate
from .models import register_model as register_model
from .phenomenon import (
    bright_ending as bright_ending,
    mean_score as mean_score,
    resize_mask as resize_mask,
    top_score as top_score,
)
from .prompts import read_prompts as read_prompts
from .recording import (
    peek as peek,
    record as record,
    record_image as record_image,
    replay as replay,
)
from .reporting import register_section as register_section, write_report as write_report
from .scanning import scan_layers as scan_layers
from .scores import Score as Score, register_score as register_score, score_of as score_of
from .similarity import (
    clip_score as clip_score,
    copy_score as copy_score,
    global_similarity as global_similarity,
    local_copy_score as local_copy_score,
    localized_similarity as localized_similarity,
)
from .study import trade_off as trade_off
from .text import end_tokens as end_tokens
from .trace import Trace as Trace, concat as concat
from .widgets import (
    explore as explore,
    explore_masks as explore_masks,
    explore_mitigation as explore_mitigation,
    explore_peek as explore_peek,
    label_images as label_images,
)

__version__: str
__all__: list[str]
