namespace zhike {}
