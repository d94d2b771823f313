() => (document.body.innerText.match(/\p{Extended_Pictographic}|[:;]-?[)(DP]|[<>]3\b|([*=~_#\/\\|-])\1{4,}/gu) || []).length
