"What `bememo` offers by name and where it lies, for editors, mypy and lazy_loader."

from . import (
    adapters as adapters,
)
from . import (
    against as against,
)
from . import (
    anisotropy as anisotropy,
)
from . import (
    appending as appending,
)
from . import (
    auditing as auditing,
)
from . import (
    basin as basin,
)
from . import (
    calls as calls,
)
from . import (
    canaries as canaries,
)
from . import (
    capture as capture,
)
from . import (
    checks as checks,
)
from . import (
    cli as cli,
)
from . import (
    comparing as comparing,
)
from . import (
    copies as copies,
)
from . import (
    damping as damping,
)
from . import (
    descriptors as descriptors,
)
from . import (
    detection as detection,
)
from . import (
    duplicates as duplicates,
)
from . import (
    embeddings as embeddings,
)
from . import (
    evaluation as evaluation,
)
from . import (
    files as files,
)
from . import (
    finetunes as finetunes,
)
from . import (
    floors as floors,
)
from . import (
    folders as folders,
)
from . import (
    given as given,
)
from . import (
    gradients as gradients,
)
from . import (
    grouping as grouping,
)
from . import (
    guarding as guarding,
)
from . import (
    halves as halves,
)
from . import (
    identity as identity,
)
from . import (
    inversion as inversion,
)
from . import (
    judging as judging,
)
from . import (
    keeping as keeping,
)
from . import (
    leading as leading,
)
from . import (
    loading as loading,
)
from . import (
    lookahead as lookahead,
)
from . import (
    masks as masks,
)
from . import (
    matching as matching,
)
from . import (
    methods as methods,
)
from . import (
    metrics as metrics,
)
from . import (
    mitigation as mitigation,
)
from . import (
    models as models,
)
from . import (
    monitoring as monitoring,
)
from . import (
    nearest as nearest,
)
from . import (
    noise as noise,
)
from . import (
    packed as packed,
)
from . import (
    padding as padding,
)
from . import (
    pairs as pairs,
)
from . import (
    paraphrase as paraphrase,
)
from . import (
    phenomenon as phenomenon,
)
from . import (
    pictures as pictures,
)
from . import (
    pixels as pixels,
)
from . import (
    planting as planting,
)
from . import (
    prescoring as prescoring,
)
from . import (
    prompts as prompts,
)
from . import (
    provenance as provenance,
)
from . import (
    recipes as recipes,
)
from . import (
    recording as recording,
)
from . import (
    references as references,
)
from . import (
    reporting as reporting,
)
from . import (
    reruns as reruns,
)
from . import (
    retention as retention,
)
from . import (
    scanning as scanning,
)
from . import (
    scores as scores,
)
from . import (
    separated as separated,
)
from . import (
    shards as shards,
)
from . import (
    sidebyside as sidebyside,
)
from . import (
    sides as sides,
)
from . import (
    significance as significance,
)
from . import (
    similarity as similarity,
)
from . import (
    slopes as slopes,
)
from . import (
    snapshots as snapshots,
)
from . import (
    spikes as spikes,
)
from . import (
    study as study,
)
from . import (
    tables as tables,
)
from . import (
    tensors as tensors,
)
from . import (
    text as text,
)
from . import (
    trace as trace,
)
from . import (
    undo as undo,
)
from . import (
    updates as updates,
)
from . import (
    vectorsearch as vectorsearch,
)
from . import (
    vectorstore as vectorstore,
)
from . import (
    widgets as widgets,
)
from . import (
    wordswap as wordswap,
)
from .adapters import add_lora as add_lora
from .against import (
    against_base as against_base,
)
from .against import (
    base_scores as base_scores,
)
from .against import (
    ending_over_base as ending_over_base,
)
from .anisotropy import noise_anisotropy as noise_anisotropy
from .auditing import audit as audit
from .auditing import judge as judge
from .auditing import read_audit as read_audit
from .calls import Call as Call
from .canaries import read_canaries as read_canaries
from .capture import tap as tap
from .copies import copy_threshold as copy_threshold
from .copies import find_copies as find_copies
from .demo.model import load_demo as load_demo
from .descriptors import SSCD as SSCD
from .detection import (
    attention_entropy as attention_entropy,
)
from .detection import (
    bright_magnitude as bright_magnitude,
)
from .detection import (
    entropy_shift as entropy_shift,
)
from .detection import (
    localized_magnitude as localized_magnitude,
)
from .detection import (
    magnitude as magnitude,
)
from .detection import (
    sharpness as sharpness,
)
from .duplicates import (
    caption_families as caption_families,
)
from .duplicates import (
    hygiene as hygiene,
)
from .duplicates import (
    near_duplicates as near_duplicates,
)
from .evaluation import calibrate as calibrate
from .evaluation import detection_table as detection_table
from .finetunes import checkpoints as checkpoints
from .finetunes import plot_checkpoints as plot_checkpoints
from .guarding import guard as guard
from .inversion import add_embedding as add_embedding
from .judging import by_prompt as by_prompt
from .keeping import CopyCurve as CopyCurve
from .keeping import checkpoint_to_keep as checkpoint_to_keep
from .loading import load_checkpoint as load_checkpoint
from .loading import load_pipeline as load_pipeline
from .masks import (
    binarize as binarize,
)
from .masks import (
    curvature_difference as curvature_difference,
)
from .masks import (
    mask_controls as mask_controls,
)
from .masks import (
    overlay as overlay,
)
from .masks import (
    plot_masks as plot_masks,
)
from .masks import (
    score_difference as score_difference,
)
from .masks import (
    score_difference_from as score_difference_from,
)
from .matching import Matcher as Matcher
from .matching import matcher_of as matcher_of
from .methods import register_method as register_method
from .mitigation import mitigate as mitigate
from .models import register_model as register_model
from .monitoring import MemorizationMonitor as MemorizationMonitor
from .nearest import PictureIndex as PictureIndex
from .packed import unpacked as unpacked
from .phenomenon import (
    bright_ending as bright_ending,
)
from .phenomenon import (
    mean_score as mean_score,
)
from .phenomenon import (
    resize_mask as resize_mask,
)
from .phenomenon import (
    top_score as top_score,
)
from .pictures import compare as compare
from .pixels import Match as Match
from .pixels import Pixels as Pixels
from .planting import plant_canaries as plant_canaries
from .planting import unplant_canaries as unplant_canaries
from .prescoring import read_scores as read_scores
from .prescoring import score_prompts as score_prompts
from .prompts import read_prompts as read_prompts
from .recipes import Recipe as Recipe
from .recipes import keywords_of as keywords_of
from .recording import (
    peek as peek,
)
from .recording import (
    record as record,
)
from .recording import (
    record_image as record_image,
)
from .recording import (
    replay as replay,
)
from .reporting import register_section as register_section
from .reporting import write_report as write_report
from .retention import (
    critical_noise as critical_noise,
)
from .retention import (
    critical_noise_map as critical_noise_map,
)
from .retention import (
    prompt_retention as prompt_retention,
)
from .retention import (
    retention_map as retention_map,
)
from .scanning import scan_layers as scan_layers
from .scores import Score as Score
from .scores import register_score as register_score
from .scores import score_of as score_of
from .significance import (
    plot_significance as plot_significance,
)
from .significance import (
    token_significance as token_significance,
)
from .similarity import (
    clip_score as clip_score,
)
from .similarity import (
    copy_score as copy_score,
)
from .similarity import (
    global_similarity as global_similarity,
)
from .similarity import (
    local_copy_score as local_copy_score,
)
from .similarity import (
    localized_similarity as localized_similarity,
)
from .slopes import condition_slopes as condition_slopes
from .snapshots import find_checkpoints as find_checkpoints
from .spikes import spike_ending as spike_ending
from .spikes import spike_table as spike_table
from .study import trade_off as trade_off
from .text import end_tokens as end_tokens
from .trace import Trace as Trace
from .trace import concat as concat
from .updates import dsm as dsm
from .updates import update_band as update_band
from .updates import update_norm as update_norm
from .widgets import (
    explore as explore,
)
from .widgets import (
    explore_masks as explore_masks,
)
from .widgets import (
    explore_mitigation as explore_mitigation,
)
from .widgets import (
    explore_peek as explore_peek,
)
from .widgets import (
    explore_words as explore_words,
)
from .widgets import (
    label_images as label_images,
)
from .wordswap import (
    text_swap as text_swap,
)
from .wordswap import (
    word_importance as word_importance,
)
from .wordswap import (
    word_swap as word_swap,
)

__version__: str
__all__: list[str]
