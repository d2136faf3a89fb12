# Ce que dénombrent les chiffres sur les séances du Conseil et le contrôle rétrospectif des prévisions de vote.
count-council-meetings = séances du Conseil de sécurité sur le sujet : { $subject }
count-council-act-day = jour de { $act }
count-presidential-statements = déclarations de la présidence sur le sujet : { $subject }
