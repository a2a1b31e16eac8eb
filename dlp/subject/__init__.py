"""What is said to the persons concerned and of them: letters, notices, explanations. Pure; their requests are `dlp.ledgers.subjects`.

grounds    why the law lets an agency refuse, as a closed list
holdings   what is kept about a case, and what a suspension withholds
letters    the answer in Korean                informing  the letter of a quarter, of the agency's own accord
reach      for what of a time the records speak, which every letter says where it is not all of it
notices    the two texts about a leak          explaining how it was decided about messages of a case, in Korean
"""
